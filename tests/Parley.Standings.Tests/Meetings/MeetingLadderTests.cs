using Parley.Standings.Meetings;
using Parley.Talks;

namespace Parley.Standings.Tests.Meetings;

public sealed class MeetingLadderTests
{
    [Fact]
    public void Each_rung_has_the_last_meeting_held_those_ahead_and_those_called_off()
    {
        var ladder = Hand.Standing(
            Hand.Report("2031-03-02").Met("2031-03-01", MeetingLevel.Working),
            Hand.Report("2031-05-12").Met("2031-05-10"),
            Hand.Report("2031-06-12").Met("2031-06-10"),
            Hand.Report("2031-07-01").Met("2031-09-10", MeetingLevel.Leaders, MeetingStatus.Planned).Met("2031-08-20", status: MeetingStatus.Cancelled)).Ladder;
        Assert.Equal(MeetingLevel.Ministerial, ladder.Reached);
        Assert.Equal(PartialDate.Parse("2031-09-10"), ladder.Next!.Start);
        Assert.Equal([MeetingLevel.Leaders, MeetingLevel.Ministerial, MeetingLevel.Working], ladder.Rungs.Select(rung => rung.Level));
        var ministers = ladder.Rungs[1];
        Assert.Equal((2, PartialDate.Parse("2031-06-10")), (ministers.Held, ministers.Last!.Start));
        Assert.Equal(PartialDate.Parse("2031-08-20"), Assert.Single(ministers.Cancelled).Start);
        Assert.Empty(ministers.Ahead);
    }

    [Theory]
    [InlineData("2031-07-10", true)]
    [InlineData("2031-05-20", false)]
    public void A_rung_knows_of_a_later_visit(string visited, bool later)
    {
        var visit = Hand.Report("2031-07-12").Met(visited).AsJourney();
        var rung = Assert.Single(Hand.Standing(Hand.Report("2031-06-12").Met("2031-05-10").Met("2031-06-10"), visit).Ladder.Rungs);
        Assert.Equal((2, later), (rung.Held, rung.IsFollowedByVisit));
    }

    [Fact]
    public void What_is_planned_goes_before_what_is_proposed() => Assert.Equal(
        PartialDate.Parse("2031-09-10"),
        Hand.Standing(Hand.Report("2031-07-01").Met("2031-08-20", status: MeetingStatus.Proposed).Met("2031-09-10", status: MeetingStatus.Planned)).Ladder.Next!.Start);

    [Fact]
    public void A_meeting_of_one_side_with_others_is_on_no_rung()
    {
        var others = Hand.Report("2031-05-12").Meeting(MeetingStatus.Held, MeetingLevel.Leaders, "2031-05-10", "Arvonia met Corland.", parties: ["Arvonia", "Corland"]);
        var ladder = MeetingLadder.Of(Hand.Standing(others).Rounds, ["Arvonia", "Belmark"]);
        Assert.Null(ladder.Reached);
        Assert.Empty(ladder.Rungs);
    }

    [Fact]
    public void Every_meeting_held_between_the_sides_stands_on_one_rung() => Gen.Enum<MeetingLevel>().Select(Gen.Enum<MeetingStatus>(), Gen.Int[1, 28]).List[0, 12].Sample(met =>
    {
        var standing = Hand.Standing([.. met.Select(one => Hand.Report($"2031-05-{one.Item3:00}").Met($"2031-{one.Item3 % 12 + 1:00}-{one.Item3:00}", one.Item1, one.Item2))]);
        Assert.Equal(standing.Rounds.Count(round => round.HasBegun && round.IsAmong(standing.Parties)), standing.Ladder.Rungs.Sum(rung => rung.Held));
        Assert.Equal(standing.Ladder.Rungs.Select(rung => rung.Level).Distinct().OrderDescending(), standing.Ladder.Rungs.Select(rung => rung.Level));
    }, iter: 200);
}
