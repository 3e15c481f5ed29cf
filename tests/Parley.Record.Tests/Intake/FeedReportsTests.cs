using System.Text;
using Parley.Record.Intake;

namespace Parley.Record.Tests.Intake;

public sealed class FeedReportsTests : IDisposable
{
    private const string Rss = """
        <?xml version="1.0"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Port Ansel Courier</title><link>https://courier.example/</link><description>News</description>
        <item><title>Talks &amp; more</title><link>https://courier.example/talks</link><pubDate>Fri, 18 Apr 2031 09:00:00 GMT</pubDate><description>Short.</description>
        <content:encoded><![CDATA[<p>Norland met Sudmark.</p><p>They parted.</p>]]></content:encoded></item>
        <item><title>No date</title><link>https://courier.example/other</link><pubDate>soon</pubDate><description>&lt;p&gt;Sudmark waits.&lt;/p&gt;</description></item>
        <item><title>Nothing</title></item>
        </channel></rss>
        """;

    private const string Atom = """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Ministry</title><id>urn:x</id><updated>2031-04-18T09:00:00Z</updated>
        <entry><id>urn:1</id><title type="html">Statement &lt;b&gt;one&lt;/b&gt;</title><updated>2031-04-17T09:00:00Z</updated><link href="https://ministry.example/1"/>
        <content type="html">&lt;p&gt;Norland will not yield.&lt;/p&gt;</content></entry></feed>
        """;

    private readonly Taking _taking = new();

    public void Dispose() => _taking.Dispose();

    [Fact]
    public void The_entries_of_rss_are_reports()
    {
        var items = Taking.All(_taking.Write("courier.rss", Rss));
        var first = Assert.IsType<TakenReport>(items[0]).Report;
        Assert.Equal(("courier-1", "Talks & more", "Port Ansel Courier", "Norland met Sudmark.\n\nThey parted."), (first.Id, first.Title, first.Publisher, first.Document.Content));
        Assert.Equal(new DateOnly(2031, 4, 18), first.Published);
        var second = Assert.IsType<TakenReport>(items[1]).Report;
        Assert.Equal(("Sudmark waits.", null), (second.Document.Content, second.Published));
        Assert.Equal("holds no text", Assert.IsType<IntakeProblem>(items[2]).What);
    }

    [Theory]
    [InlineData("ministry.atom")]
    [InlineData("ministry.xml")]
    public void The_entries_of_atom_are_reports(string name)
    {
        var report = Taking.Report(_taking.Write(name, "<?xml version=\"1.0\"?>" + Atom));
        Assert.Equal(("ministry-1", "Statement one", "Ministry", "Norland will not yield."), (report.Id, report.Title, report.Publisher, report.Document.Content));
        Assert.Equal(new DateOnly(2031, 4, 17), report.Published);
    }

    [Fact]
    public void Entities_that_multiply_are_refused()
    {
        const string Laughs = "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><rss version=\"2.0\"><channel><title>&b;</title></channel></rss>";
        Assert.StartsWith("is not a feed that can be read", Taking.Problem(_taking.Write("laughs.rss", Laughs)).What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_without_entries_is_a_problem() =>
        Assert.Equal("is a feed without entries", Taking.Problem(_taking.Write("a.rss", "<rss version=\"2.0\"><channel><title>T</title><link>https://x.example/</link><description>D</description></channel></rss>")).What);

    [Fact]
    public void Damaged_feeds_are_reports_or_problems()
    {
        Fuzz.Damage(Encoding.UTF8.GetBytes(Rss), ".rss");
        Fuzz.Damage(Encoding.UTF8.GetBytes(Atom), ".atom");
    }
}
