using Parley.Standings.Matrices;
using Parley.Talks;

namespace Parley.Standings.Tests.Matrices;

public sealed class IssueSettlementsTests
{
    [Fact]
    public void Positions_on_one_matter_are_one_way_to_settle_an_issue_with_the_latest_act()
    {
        var settlement = Assert.Single(Of(Hand.Report("2031-01-05").Wants("a cut of the grain levy", PositionAct.Refuse), Hand.Report("2031-03-05").Wants("a cut of the grain levy", PositionAct.Accept)));
        var stance = Assert.Single(settlement.Stances);
        Assert.Equal((PositionAct.Accept, MoveKind.Conceded, 2), (stance.Act, stance.Moved, stance.Reports));
        Assert.Equal(new DateOnly(2031, 3, 5), stance.Citation.Published);
    }

    [Fact]
    public void Other_matters_are_other_ways_and_the_most_reported_comes_first()
    {
        var settlements = Of(
            Hand.Report("2031-01-05").Wants("access to the fishing grounds"),
            Hand.Report("2031-02-05").Wants("a cut of the grain levy"),
            Hand.Report("2031-03-05").Wants("a cut of the grain levy"));
        Assert.Equal(["a cut of the grain levy", "access to the fishing grounds"], settlements.Select(settlement => settlement.Content));
    }

    [Fact]
    public void Threats_settle_nothing() => Assert.Empty(Of(Hand.Report("2031-01-05").Wants("a levy on all grain", PositionAct.Threaten)));

    [Fact]
    public void The_order_of_reports_does_not_matter_and_later_ones_are_left_out()
    {
        ReadReport[] reports = [.. Enumerable.Range(1, 6).Select(month => Hand.Report($"2031-0{month}-05").Wants($"a cut of levy {month % 3} on grain", (PositionAct)(month % 4)).Done())];
        var on = new DateOnly(2031, 4, 30);
        Assert.Equal(IssueSettlements.Of(reports, ["Arvonia", "Belmark"], on), IssueSettlements.Of(reports.Reverse(), ["Arvonia", "Belmark"], on));
        Assert.All(IssueSettlements.Of(reports, ["Arvonia"], on).SelectMany(issue => issue.Settlements).SelectMany(settlement => settlement.Stances), stance => Assert.True(stance.Citation.Published <= on));
    }

    private static List<Settlement> Of(params Testing.ReadingBuilder[] reports) => [.. IssueSettlements.Of(reports.Select(Hand.Done), ["Arvonia", "Belmark"]).SelectMany(issue => issue.Settlements)];
}
