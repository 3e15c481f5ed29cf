using System.Runtime.CompilerServices;
using System.Text;

namespace Parley.Cli.Html;

/// <summary>Builds HTML. What an interpolated string holds literally is markup; what its holes hold is text, and always escaped.</summary>
internal sealed class HtmlBuilder
{
    private readonly StringBuilder _html = new();

    /// <summary>Adds <c>$"&lt;b&gt;{text}&lt;/b&gt;"</c>: the markup as it is, the text escaped.</summary>
    public void Add(Interpolation markup) => _html.Append(markup.Html);

    /// <summary>Adds markup of our own, as it is.</summary>
    public void AddMarkup(string markup) => _html.Append(markup);

    public override string ToString() => _html.ToString();

    /// <summary>Markup with holes for text.</summary>
    [InterpolatedStringHandler]
    internal readonly struct Interpolation
    {
        public Interpolation(int literalLength, int formattedCount)
        {
            _ = formattedCount;
            Html = new StringBuilder(literalLength);
        }

        public StringBuilder Html { get; }

        public void AppendLiteral(string markup) => Html.Append(markup);

        public void AppendFormatted(string? text) => HtmlEscape.Append(Html, text);

        public void AppendFormatted(int number) => Html.Append(number);
    }
}
