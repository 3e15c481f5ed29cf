using Parley.Talks;

namespace Parley.Standings.Tests.Milestones;

public sealed class JunctureMergerTests
{
    [Theory]
    [InlineData("2031-06-30", MilestoneKind.Scheduled, true)]
    [InlineData("2031-06", MilestoneKind.Deadline, true)]
    [InlineData("2031-06", MilestoneKind.Scheduled, false)]
    [InlineData("2031-04-30", MilestoneKind.Deadline, false)]
    public void A_judgement_rests_on_days_that_lie_ahead_and_on_deadlines(string date, MilestoneKind kind, bool sure) =>
        Assert.Equal(sure, Assert.Single(Hand.Standing(Hand.Report("2031-05-02").Milestone(date, kind, $"It is {kind} for {date}.")).Junctures).IsSure);

    [Theory]
    [InlineData("2031-05-17", "The panel is to report in 15 days.", false)]
    [InlineData("2031-05-09", "The panel is to report on Friday.", true)]
    [InlineData("2031-05-02", "The panel is to report today.", true)]
    [InlineData("2031-12", "The panel is to report by the end of the year.", true)]
    [InlineData("2031-05", "The panel is to report this week.", false)]
    public void A_judgement_rests_on_dates_that_are_named(string date, string sentence, bool sure) =>
        Assert.Equal(sure, Assert.Single(Hand.Standing(Hand.Report("2031-05-02").Milestone(date, MilestoneKind.Deadline, sentence)).Junctures).IsSure);

    [Fact]
    public void A_date_that_several_reports_name_is_one_of_the_kind_that_the_latest_gives()
    {
        var junctures = Hand.Standing(
            Hand.Report("2031-05-02").Milestone("2031-06-30", MilestoneKind.Target, "They aim for June 30."),
            Hand.Report("2031-05-20").Milestone("2031-06-30", MilestoneKind.Deadline, "The deadline is June 30.").Milestone("2031-06", MilestoneKind.Target, "Perhaps in June.")).Junctures;
        Assert.Equal(["2031-06", "2031-06-30"], junctures.Select(juncture => juncture.Date.ToString()));
        Assert.Equal((MilestoneKind.Deadline, 2), (junctures[1].Kind, junctures[1].Reports));
    }
}
