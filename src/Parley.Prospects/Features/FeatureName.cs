using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Parley.Prospects.Features;

/// <summary>The name of a number, which costs nothing where names are not wanted.</summary>
[InterpolatedStringHandler]
internal readonly ref struct FeatureName
{
    private readonly StringBuilder? _text;

    public FeatureName(int literals, int holes, FeatureList list, out bool wanted)
    {
        _ = (literals, holes);
        wanted = list.Named;
        _text = wanted ? new StringBuilder() : null;
    }

    public void AppendLiteral(string text) => _text?.Append(text);

    public void AppendFormatted<T>(T value) => _text?.Append(CultureInfo.InvariantCulture, $"{value}");

    public override string ToString() => _text?.ToString() ?? "";
}
