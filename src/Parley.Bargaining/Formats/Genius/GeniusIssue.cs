using System.Globalization;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Formats.Genius;

/// <summary>An issue while its file is read.</summary>
/// <param name="name">Its name.</param>
internal sealed class GeniusIssue(string name)
{
    private readonly List<string> _options = [];
    private readonly Dictionary<string, Rational> _evaluations = new(StringComparer.Ordinal);
    private (int Lower, int Upper)? _bounds;
    private (Rational Slope, Rational Offset) _line = (Rational.Zero, Rational.Zero);

    public string Name => name;

    public void Add(string? option, Rational? evaluation)
    {
        if (option is null) return;
        if (!_evaluations.ContainsKey(option)) _options.Add(option);
        _evaluations[option] = evaluation ?? Rational.Zero;
    }

    public void Bound(int? lower, int? upper)
    {
        if (lower is not null && upper is not null) _bounds = (lower.Value, upper.Value);
    }

    public void Evaluate(Rational slope, Rational offset) => _line = (slope, offset);

    public long CountOptions() => IsNumeric ? Math.Max(0, 1 + (long)_bounds!.Value.Upper - _bounds.Value.Lower) : _options.Count;

    public BargainingIssue ToIssue() => new(name, IsNumeric ? [.. Values().Select(value => value.ToString(CultureInfo.InvariantCulture))] : [.. _options]);

    public IssuePreference ToPreference(Rational weight) => IsNumeric
        ? new IssuePreference(weight, [.. Values().Select(ValueOf)], IsAbsolute: true)
        : new IssuePreference(weight, [.. _options.Select(option => _evaluations[option])]);

    private bool IsNumeric => _options.Count == 0 && _bounds is not null;

    private IEnumerable<int> Values() => Enumerable.Range(_bounds!.Value.Lower, (int)CountOptions());

    private Rational ValueOf(int value)
    {
        var worth = Rational.OfDouble((_line.Slope.ToDouble() * value) + _line.Offset.ToDouble());
        return worth > Rational.One ? Rational.One : Rational.Max(worth, Rational.Zero);
    }
}
