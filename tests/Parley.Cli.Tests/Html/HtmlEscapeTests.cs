using System.Text;
using AngleSharp.Html.Parser;
using Parley.Cli.Html;

namespace Parley.Cli.Tests.Html;

public sealed class HtmlEscapeTests
{
    [Theory]
    [InlineData("a < b && c > \"d\" 'e'", "a &lt; b &amp;&amp; c &gt; &quot;d&quot; &#39;e&#39;")]
    [InlineData("bell\a, whole 😀", "bell\uFFFD, whole 😀")]
    [InlineData("line\nbreak\tand tab", "line\nbreak\tand tab")]
    public void Text_is_escaped(string text, string html) => Assert.Equal(html, Escape(text));

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("\uFFFDa\uFFFD", Escape("\udc00a\ud800"));

    [Fact]
    public void Escaped_text_reads_as_the_text_in_an_attribute_and_between_tags() =>
        Gen.String[Gen.Char[' ', '\uD7FF'], 0, 40].Where(text => !text.Any(char.IsControl)).Sample(text =>
        {
            var element = new HtmlParser().ParseDocument($"<body><b title=\"{Escape(text)}\">{Escape(text)}</b>").QuerySelector("b")!;
            Assert.Equal(text, element.TextContent);
            Assert.Equal(text, element.GetAttribute("title"));
        });

    private static string Escape(string text)
    {
        var html = new StringBuilder();
        HtmlEscape.Append(html, text);
        return html.ToString();
    }
}
