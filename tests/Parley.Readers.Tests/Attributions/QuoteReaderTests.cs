using Parley.Language;
using Parley.Readers.Attributions;
using Parley.Text;

namespace Parley.Readers.Tests.Attributions;

public sealed class QuoteReaderTests
{
    private static readonly Lazy<English> _english = new(English.Load);

    [Theory]
    [InlineData("He called it “a good start” and “fair”.", "a good start", "fair")]
    [InlineData("He called it a good start.")]
    [InlineData("He said: \"No deal.\"", "No deal.")]
    public void Quoted_words_are_found_in_order(string text, params string[] expected) =>
        Assert.Equal(expected, QuoteReader.Read(TableOf(text), [new Span(0, text.Length)]).Select(quote => quote.In(text)));

    [Fact]
    public void Only_what_lies_in_the_content_counts()
    {
        const string Text = "He called it “a good start” and “fair”.";
        var from = Text.IndexOf("good", StringComparison.Ordinal);
        Assert.Equal(["good start"], QuoteReader.Read(TableOf(Text), [new Span(from, from + 12)]).Select(quote => quote.In(Text)));
    }

    private static TokenTable TableOf(string text) => new(_english.Value.Analyze(new TextDocument(text)));
}
