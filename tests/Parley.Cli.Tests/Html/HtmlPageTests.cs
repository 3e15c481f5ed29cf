using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Parley.Cli.Html;
using Parley.Desk;
using Parley.Talks;
using Parley.Testing;
using Parley.Text;

namespace Parley.Cli.Tests.Html;

public sealed class HtmlPageTests
{
    private static readonly Gen<ReportRead> AnyRead = GenReading.Text.SelectMany(text => GenReading.Of(text.Length).Select(reading => new ReportRead(
        new Report(reading.Id, new TextDocument(text), reading.Published, reading.Title, reading.Publisher), reading, IsExtracted: false)));

    [Fact]
    public void A_page_looks_as_approved() => Snapshot.Match(HtmlPage.Of(SampleReading.Read), "page.html");

    [Fact]
    public void A_page_of_an_empty_reading_says_so() => Assert.Contains("Nothing about talks was read", HtmlPage.Of(SampleReading.Empty), StringComparison.Ordinal);

    [Fact]
    public void Text_never_becomes_markup() => AnyRead.Sample(read =>
    {
        var page = Parse(read);
        Assert.Empty(page.QuerySelectorAll("script, img, iframe, link, [onclick], [onerror]"));
        Assert.Single(page.QuerySelectorAll("article"));
        Assert.Single(page.QuerySelectorAll("style"));
    });

    [Fact]
    public void The_words_of_the_report_are_all_there_in_their_order() => AnyRead.Sample(read =>
    {
        var article = Parse(read).QuerySelector("article")!;
        foreach (var refs in article.QuerySelectorAll(".refs").ToArray()) refs.Remove();
        Assert.Equal(Letters(read.Report.Document.Content), Letters(article.TextContent));
    });

    [Fact]
    public void Every_link_leads_to_a_place_on_the_page() => AnyRead.Sample(read =>
    {
        var page = Parse(read);
        var places = page.QuerySelectorAll("[id]").Select(element => element.Id).ToHashSet();
        Assert.All(page.QuerySelectorAll("a"), link => Assert.Contains(link.GetAttribute("href")![1..], places));
    });

    [Fact]
    public void No_two_places_have_the_same_name() => AnyRead.Sample(read =>
    {
        var names = Parse(read).QuerySelectorAll("[id]").Select(element => element.Id).ToArray();
        Assert.Equal(names.Length, names.Distinct().Count());
    });

    [Fact]
    public void An_item_is_linked_to_its_sentence()
    {
        var page = Parse(SampleReading.Read);
        var link = page.QuerySelector("#P2 a.code")!.GetAttribute("href")!;
        Assert.StartsWith("She offered to resume inspections", page.GetElementById(link[1..])!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_fetched() => Assert.DoesNotMatch(new Regex("""(src|href)\s*=\s*"(?!#)|url\(|@import""", RegexOptions.IgnoreCase), HtmlPage.Of(SampleReading.Read));

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(ReportRead read) => new HtmlParser().ParseDocument(HtmlPage.Of(read));

    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && !char.IsControl(letter) && letter != '\uFFFD'));
}
