using Parley.Desk.Briefs;
using Parley.Desk.Overviews;
using Parley.Desk.Tests.Alerts;
using Parley.Desk.Views;
using Parley.Talks;
using Parley.Testing;

namespace Parley.Desk.Tests.Overviews;

/// <summary>The overview of talks says what the brief on them says, also where reports speak of other talks besides.</summary>
public sealed class TalksOverviewTests : IDisposable
{
    private readonly AlertedRecord _record = new();

    public TalksOverviewTests()
    {
        _record.Position("levy", "2031-04-10", PositionAct.Refuse, "Norland refuses to lower the herring levy.", "lower the herring levy");
        foreach (var day in (string[])["2031-04-12", "2031-04-13", "2031-04-14"])
        {
            _record.Add(new ReadingBuilder($"ports-{day}", day).Between("Ostia", "Westmark")
                .Position("Ostia", PositionAct.Demand, "Ostia demands that Norland reopen the ports.", "Norland reopen the ports", "Norland")
                .Milestone("2031-05-01", MilestoneKind.Deadline, "They must agree by May 1.")
                .Heading(OutlookDirection.Worsening, "The talks are in trouble."));
        }
    }

    public void Dispose() => _record.Dispose();

    [Theory]
    [InlineData(null)]
    [InlineData("2031-04-10")]
    [InlineData("2031-04-13")]
    [InlineData("2031-04-01")]
    public void The_overview_says_what_the_brief_says(string? day)
    {
        DateOnly? on = day is null ? null : DateOnly.Parse(day, null);
        var view = _record.Record.AsOf();
        Assert.Equal(BriefJson.Format(RecordBrief.Of(view, "levy", on)), BriefJson.Format(TalksOverview.Of(view, "levy", on)!.Brief));
    }

    [Fact]
    public void What_is_told_of_others_is_left_out()
    {
        var standing = TalksOverview.Of(_record.Record.AsOf(), "levy")!.Brief.Standing;
        Assert.Equal(["Norland", "Sudmark"], standing.Parties);
        Assert.Empty(standing.Junctures);
        Assert.Empty(standing.Outlook);
    }

    [Fact]
    public void Without_talks_there_is_none() => Assert.Null(TalksOverview.Of(_record.Record.AsOf(), "quota"));
}
