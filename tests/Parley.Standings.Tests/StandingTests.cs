using Parley.Talks;
using Parley.Testing;
using Parley.Text;

namespace Parley.Standings.Tests;

public sealed class StandingTests
{
    private static readonly Gen<ReadReport> Report = GenReading.Text.SelectMany(text => GenReading.Of(text.Length).Select(reading =>
        new ReadReport(new Report(reading.Id, new TextDocument(text), reading.Published, reading.Title, reading.Publisher), reading)));

    [Fact]
    public void The_order_of_the_reports_does_not_matter() =>
        Gen.Select(Report.Array[0, 8], Gen.Int[0, 1000]).Sample((reports, seed) =>
        {
            var shuffled = reports.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(Standing.Of(reports), Standing.Of(shuffled));
        });

    [Fact]
    public void Everything_rests_on_sentences_that_stand_in_their_reports() => Report.Array[0, 6].Sample(reports =>
    {
        foreach (var evidence in Evidence(Standing.Of(reports)))
        {
            Assert.NotEmpty(evidence);
            Assert.All(evidence, citation => Assert.Contains(reports, report => IsIn(citation, report)));
        }
    });

    [Fact]
    public void A_report_given_twice_counts_once() => Report.Array[1, 5].Sample(reports =>
        Assert.Equal(Standing.Of(reports), Standing.Of([.. reports, .. reports])));

    [Fact]
    public void Of_reports_that_name_a_side_in_passing_only_what_names_the_sides_is_taken()
    {
        var passing = new ReadingBuilder("passing", "2031-05-03").Between("Arvonia", "Corland").Milestone("2031-06-30", MilestoneKind.Deadline, "The deadline is June 30.").Wants("lower harbor fees").Done();
        var about = Hand.Report("2031-05-02").Milestone("2031-07-31", MilestoneKind.Deadline, "The deadline is July 31.").Done();
        var standing = Standing.Of([passing, about], null, ["Arvonia", "Belmark"]);
        Assert.Equal("2031-07-31", Assert.Single(standing.Junctures).Date.ToString());
        Assert.Equal("lower harbor fees", Assert.Single(standing.Stances).Content);
        Assert.Equal(["Arvonia", "Belmark"], standing.Parties);
        Assert.Equal(2, Standing.Of([passing, about]).Junctures.Count);
    }

    [Theory]
    [InlineData("Talks of Arvonia with Corland are worse.", 0)]
    [InlineData("Corland is worse off.", 0)]
    [InlineData("Arvonia, Belmark and Corland are worse off.", 0)]
    [InlineData("Talks with Arvonia are worse.", 1)]
    [InlineData("The talks are worse.", 1)]
    public void A_heading_beside_which_a_third_is_named_is_none_of_these(string sentence, int headings)
    {
        var report = Hand.Report("2031-05-02").Heading(OutlookDirection.Worsening, sentence).Done();
        var actors = new[] { "Arvonia", "Belmark", "Corland" }
            .Where(name => sentence.Contains(name, StringComparison.Ordinal))
            .Select(name => new Actor(name, ActorKind.State, null, name, [new Span(sentence.IndexOf(name, StringComparison.Ordinal), sentence.IndexOf(name, StringComparison.Ordinal) + name.Length)]));
        report = report with { Reading = report.Reading with { Actors = actors.ToValueList() } };
        Assert.Equal(headings, Standing.Of([report], null, ["Arvonia", "Belmark"]).Outlook.Count);
    }

    [Theory]
    [InlineData("Arvonia", 1)]
    [InlineData("Corland", 0)]
    public void A_visit_is_one_of_the_sides_where_its_sentence_calls_the_visitor_by_office(string home, int rounds)
    {
        const string Sentence = "The visit of the president to Belmark was on 10 May.";
        var report = Hand.Report("2031-05-12").Meeting(MeetingStatus.Held, MeetingLevel.Leaders, "2031-05-10", Sentence, "Belmark", people: new Participant("Mara Oln", home)).AsJourney().Done();
        var goal = Sentence.IndexOf("Belmark", StringComparison.Ordinal);
        report = report with { Reading = report.Reading with { Actors = [new Actor("Belmark", ActorKind.State, null, "Belmark", [new Span(goal, goal + "Belmark".Length)])] } };
        Assert.Equal(rounds, Standing.Of([report], null, ["Arvonia", "Belmark"]).Rounds.Count);
    }

    [Fact]
    public void Reports_published_after_the_day_are_left_out()
    {
        var (early, late) = (Hand.Report("2031-05-02").Wants("lower harbor fees").Done(), Hand.Report("2031-06-02").Wants("open border posts").Done());
        var standing = Standing.Of([late, early], new DateOnly(2031, 5, 20));
        Assert.Equal(["2031-05-02"], standing.Reports.Select(report => report.Id));
        Assert.Equal(new DateOnly(2031, 5, 20), standing.On);
        Assert.Equal("lower harbor fees", Assert.Single(standing.Stances).Content);
    }

    [Fact]
    public void The_day_is_that_of_the_newest_report() =>
        Assert.Equal(new DateOnly(2031, 6, 2), Hand.Standing(Hand.Report("2031-06-02"), Hand.Report("2031-05-02")).On);

    [Fact]
    public void Without_reports_nothing_stands() => Assert.Empty(Evidence(Standing.Of([])));

    [Fact]
    public void Doubtful_items_are_left_out() =>
        Assert.Empty(Hand.Standing(Hand.Report("2031-05-02").Position("Arvonia", PositionAct.Demand, "It wants lower fees.", "lower fees", confidence: 0.1)).Stances);

    private static bool IsIn(Citation citation, ReadReport report) =>
        report.Report.Id == citation.Report
        && citation.Span.End <= report.Report.Document.Content.Length
        && report.WordsAt(citation.Span) == citation.Sentence;

    private static IEnumerable<ValueList<Citation>> Evidence(Standing standing) =>
    [
        .. standing.Rounds.Select(item => item.Citations),
        .. standing.Stances.Select(item => item.Citations),
        .. standing.Measures.Select(item => item.Citations),
        .. standing.Camps.Select(item => item.Citations),
        .. standing.Junctures.Select(item => item.Citations),
        .. standing.Outlook.Select(item => item.Citations),
        .. standing.Voices.Select(item => item.Citations),
    ];
}
