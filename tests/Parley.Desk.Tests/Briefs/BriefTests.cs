using System.Text.Json;
using Parley.Desk.Briefs;
using Parley.Standings;
using Parley.Talks;
using Parley.Testing;
using Parley.Text;

namespace Parley.Desk.Tests.Briefs;

public sealed class BriefTests
{
    private static readonly Gen<ReadReport> Report = GenReading.Text.SelectMany(text => GenReading.Of(text.Length).Select(reading =>
        new ReadReport(new Report(reading.Id, new TextDocument(text), reading.Published), reading)));

    [Fact]
    public void A_page_reads_well() => Snapshot.Match(BriefMarkdown.Format(HarborTalks.Brief), "harbor-talks.md");

    [Fact]
    public void A_page_gives_its_sources_on_demand() => Snapshot.Match(BriefMarkdown.Format(HarborTalks.Brief, sources: true), "harbor-talks-sources.md");

    [Fact]
    public void A_page_is_given_to_programs_as_json() => Snapshot.Match(BriefJson.Format(HarborTalks.Brief), "harbor-talks.json");

    [Fact]
    public void No_section_is_empty_and_every_line_says_where_it_comes_from() => Report.Array[0, 4].Sample(reports =>
    {
        var brief = Brief.Of(Standing.Of(reports));
        Assert.All(brief.Sections, section => Assert.NotEmpty(section.Groups));
        Assert.All(brief.Sections.SelectMany(section => section.Groups), group => Assert.NotEmpty(group.Lines));
        Assert.All(Lines(brief), line => Assert.NotEmpty(line.Sources));
        Assert.All(Lines(brief), line => Assert.NotEmpty(line.Text));
    });

    [Fact]
    public void Whose_partnership_ours_is_only_its_makers_tell()
    {
        Assert.True(IsTold(Says("Arvonia", "Belmark")));
        Assert.False(IsTold(Says("Arvonia", "Corland")));
        Assert.False(IsTold(Says("Arvonia", "Belmark").Position("Corland", PositionAct.Offer, "We commit to deepening our partnership.", "deepening our partnership")));

        static bool IsTold(ReadingBuilder report) => Lines(Page(report)).Any(line => line.Text.Contains("our partnership", StringComparison.Ordinal));

        static ReadingBuilder Says(string party, string other) => new ReadingBuilder("statement", "2031-05-02").Between(party, other)
            .Position(party, PositionAct.Offer, "We commit to deepening our partnership.", "deepening our partnership");
    }

    [Theory]
    [InlineData("Belmark", true)]
    [InlineData("Corland", false)]
    public void What_others_want_is_told_from_reports_about_the_sides(string with, bool isTold)
    {
        var brief = Page(new ReadingBuilder("report", "2031-05-02").Between("Arvonia", with)
            .Position("Corland", PositionAct.Demand, "Corland urged Arvonia to open its ports.", "open its ports", "Arvonia"));
        Assert.Equal(isTold, Lines(brief).Any(line => line.Text.StartsWith("Corland wants Arvonia to open", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("2031-05-01", "Ahead")]
    [InlineData("2031-05-02", "Past")]
    public void What_only_a_report_of_its_day_tells_is_not_ahead(string published, string title)
    {
        var brief = Page(
            new ReadingBuilder("early", published).Between("Arvonia", "Belmark").Milestone("2031-05-02", MilestoneKind.Scheduled, "On May 2 the parliament takes a vote."),
            new ReadingBuilder("late", "2031-05-02").Between("Arvonia", "Belmark"));
        Assert.Equal(title, Assert.Single(brief.Sections.Single(section => section.Title == "Milestones").Groups).Title);
    }

    [Theory]
    [InlineData("a quick settlement", true)]
    [InlineData("to settle", true)]
    [InlineData("tax plans", false)]
    [InlineData("when the bank criticized the plan", false)]
    public void A_camp_is_told_where_its_stance_says_something(string stance, bool isTold)
    {
        var brief = Page(new ReadingBuilder("camps", "2031-05-02").Between("Arvonia", "Belmark").Faction("Arvonia", ["moderates"], stance, null, $"Moderates: {stance}."));
        Assert.Equal(isTold, brief.Sections.Any(section => section.Title == "Factions"));
    }

    private static Brief Page(params ReadingBuilder[] reports) => Brief.Of(Standing.Of(reports.Select(report => report.Build()).Select(pair => new ReadReport(pair.Report, pair.Reading)), null, ["Arvonia", "Belmark"]));

    [Fact]
    public void The_json_of_any_page_is_json() => Report.Array[0, 3].Sample(reports =>
        JsonDocument.Parse(BriefJson.Format(Brief.Of(Standing.Of(reports)))).Dispose());

    [Fact]
    public void Reports_that_say_nothing_of_talks_give_a_page_without_sections()
    {
        var (report, reading) = new ReadingBuilder("weather", "2031-05-02").Build();
        var brief = Brief.Of(Standing.Of([new ReadReport(report, reading)]));
        Assert.Empty(brief.Sections);
        Assert.Equal(("Where the talks stand on 2 May 2031", "From one report, 2 May 2031"), (brief.Title, brief.Basis));
        Assert.Equal("The reports say nothing of talks.", BriefMarkdown.Format(brief).Split('\n')[4]);
    }

    private static IEnumerable<BriefLine> Lines(Brief brief) =>
        brief.Finding.Concat(brief.Sections.SelectMany(section => section.Groups).SelectMany(group => group.Lines));
}
