using System.Text;
using Parley.Record.Intake;
using Parley.Record.Intake.Html;

namespace Parley.Record.Tests.Intake;

public sealed class HtmlReportTests
{
    private const string Story = """
        Norland's trade minister said on Thursday that the talks in Port Ansel had brought both sides closer, although neither would say how close, and that
        a further round would follow within the month, at a place to be agreed, once both cabinets had studied the papers.
        """;

    private static readonly string Page = $$"""
        <!DOCTYPE html>
        <html><head><title>Closer, says Norland | Courier</title>
        <meta property="og:title" content="Closer, says Norland"><meta property="og:site_name" content="Port Ansel Courier">
        <meta property="article:published_time" content="2031-04-18T23:30:00+02:00">
        <style>p { color: red }</style><script>var s = "<p>not this</p>";</script></head>
        <body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
        <article><h1>Closer, says Norland</h1><p>{{Story}}</p><p>&ldquo;We are <em>closer</em>,&rdquo; she said &mdash; &amp; smiled.<br>Nobody else did.</p>
        <p>{{Story}}</p><p>{{Story}}</p></article>
        <footer><p>Copyright Courier. All rights reserved. <a href="/terms">Terms</a></p></footer></body></html>
        """;

    [Fact]
    public void The_main_text_is_taken_in_paragraphs_and_entities_are_decoded()
    {
        var (text, _) = HtmlReport.Extract(Page);
        var paragraphs = text!.Split("\n\n");
        Assert.Equal(4, paragraphs.Length);
        Assert.Equal("“We are closer,” she said — & smiled.\nNobody else did.", paragraphs[1]);
        Assert.StartsWith("Norland's trade minister said", paragraphs[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_says_what_it_is()
    {
        var (_, facts) = HtmlReport.Extract(Page);
        Assert.Equal(new ReportFacts(null, "Closer, says Norland", new DateOnly(2031, 4, 18), "Port Ansel Courier"), facts);
    }

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"datePublished": "2031-04-18T10:00:00Z"}]}</script>""")]
    [InlineData("""<meta name="DC.date.issued" content="2031-04-18">""")]
    [InlineData("""<time datetime="2031-04-18 10:00">April 18</time>""")]
    public void The_day_is_found_in_many_places(string html) =>
        Assert.Equal(new DateOnly(2031, 4, 18), HtmlReport.Extract($"<html><body>{html}<p>Words.</p></body></html>").Facts.Published);

    [Fact]
    public void A_short_page_is_taken_whole() => Assert.Equal("One & two.\n\nThree.", HtmlReport.Extract("<p>One &amp; two.</p><p>Three.").Text);

    [Theory]
    [InlineData("<meta charset=windows-1251><p>\u00CF\u00F0\u00E8\u00E2\u00E5\u00F2", "Привет")]
    [InlineData("<meta charset=\"no-such-set\"><p>Z\u00FCrich", "Zürich")]
    [InlineData("<p>Z\u00FCrich", "Zürich")]
    public void The_character_set_is_the_one_named(string latin, string text) =>
        Assert.Equal(text, HtmlReport.Extract(HtmlDecoder.Decode(Encoding.Latin1.GetBytes(latin), charset: null)).Text);

    [Fact]
    public void The_character_set_that_the_sender_names_goes_first() =>
        Assert.Equal("<p>é", HtmlDecoder.Decode(Encoding.Latin1.GetBytes("<p>\u00E9"), "iso-8859-1"));

    [Theory]
    [InlineData("<div>", 300)]
    [InlineData("<div>", 100_000)]
    [InlineData("<b><p>", 100_000)]
    public void A_page_nested_too_deeply_is_refused(string tags, int times)
    {
        var html = string.Concat(Enumerable.Repeat(tags, times)) + "Words.";
        Assert.Contains("nested too deeply", Assert.Throws<IntakeException>(() => HtmlReport.Extract(html)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>Words.")]
    [InlineData("<div>Words.</div>")]
    [InlineData("<script>if (a<b) document.write('<div>')</script><p>Words.")]
    public void A_long_page_is_not_a_deep_one(string piece) =>
        Assert.StartsWith("Words.\n\nWords.", HtmlReport.Extract(string.Concat(Enumerable.Repeat(piece, 3000))).Text, StringComparison.Ordinal);

    [Fact]
    public void Any_soup_gives_text()
    {
        var pieces = Gen.OneOf(Gen.String[Gen.Char[' ', '~'], 0, 20], Gen.OneOf("<p>", "</div>", "<div class='", "<a href=\"", "<!--", "<![CDATA[", "&amp", "&#x110000;", "<table><tr>", "<script>", "</"));
        pieces.Array[0, 40].Sample(soup => Assert.NotNull(HtmlReport.Extract(string.Concat(soup)).Text), iter: 300);
    }

    [Fact]
    public void A_truncated_page_gives_text() => Gen.Int[0, Page.Length].Sample(length => Assert.NotNull(HtmlReport.Extract(Page[..length]).Text), iter: 60);
}
