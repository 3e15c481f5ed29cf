using Parley.Standings.Meetings;
using Parley.Talks;

namespace Parley.Standings.Tests.Meetings;

public sealed class RoundMergerTests
{
    [Fact]
    public void One_meeting_told_by_several_reports_is_one_round()
    {
        var round = Single(
            Hand.Report("2031-05-12").Met("2031-05-10", place: "Port Sel", people: "Mara Oln"),
            Hand.Report("2031-05-20").Met("2031-05", people: "Oln"),
            Hand.Report("2031-05-11").Met("2031-05-11", MeetingLevel.Unspecified));
        Assert.Equal(PartialDate.Parse("2031-05-10"), round.Start);
        Assert.Equal((MeetingLevel.Ministerial, "Port Sel"), (round.Level, round.Place));
        Assert.Equal(["Mara Oln"], round.Participants.Select(person => person.Name));
        Assert.Equal(3, round.Citations.Count);
        Assert.Equal(["2031-05-12", "2031-05-20"], round.Telling.Select(citation => citation.Report));
    }

    [Theory]
    [InlineData("Arvonia's envoy met Belmark's on 10 May.", "2031-05-10", true)]
    [InlineData("Arvonia's envoy met Belmark's.", "2031-05-10", false)]
    [InlineData("Arvonia's envoy met Belmark's.", null, true)]
    public void A_judgement_rests_on_a_meeting_where_a_sentence_bears_out_its_day(string sentence, string? start, bool sure) =>
        Assert.Equal(sure, Single(Hand.Report("2031-05-12").Meeting(MeetingStatus.Held, MeetingLevel.Working, start, sentence)).IsSure);

    [Theory]
    [InlineData("Belmark", true)]
    [InlineData("Arvonia", false)]
    public void Nobody_journeys_to_his_own_land(string goal, bool sure) => Assert.Equal(
        sure,
        Single(Hand.Report("2031-05-12").Meeting(MeetingStatus.Held, MeetingLevel.Leaders, "2031-05-10", "Her visit was on 10 May.", goal, people: new Participant("Mara Oln", "Arvonia")).AsJourney()).IsSure);

    [Fact]
    public void The_day_on_which_the_sides_meet_goes_before_that_of_the_journey()
    {
        var journey = Hand.Report("2031-05-01").Meeting(MeetingStatus.Planned, MeetingLevel.Leaders, "2031-05-10", "She is in Belmark from 10 May.", "Belmark").AsJourney();
        var talks = Hand.Report("2031-05-02").Meeting(MeetingStatus.Planned, MeetingLevel.Leaders, "2031-05-11", "They talk on 11 May.", "Belmark");
        Assert.All(Rounds(journey, talks), round => Assert.Equal(PartialDate.Parse("2031-05-11"), round.Start));
    }

    [Theory]
    [InlineData("2031-05-10", "2031-05-24", MeetingLevel.Ministerial)]
    [InlineData("2031-05-10", "2031-05-10", MeetingLevel.Leaders)]
    [InlineData("2031-05", "2031-07", MeetingLevel.Ministerial)]
    public void Other_days_and_other_levels_are_other_meetings(string first, string second, MeetingLevel level) =>
        Assert.Equal(2, Rounds(Hand.Report("2031-08-01").Met(first), Hand.Report("2031-08-02").Met(second, level)).Count);

    [Fact]
    public void Other_parties_are_another_meeting()
    {
        var alone = Hand.Report("2031-05-12").Meeting(
            MeetingStatus.Held, MeetingLevel.Ministerial, "2031-05-10", "Arvonia met Corland.", parties: ["Arvonia", "Corland"]);
        Assert.Equal(2, Rounds(Hand.Report("2031-05-12").Met("2031-05-10"), alone).Count);
    }

    [Fact]
    public void Two_who_meet_are_not_the_four_who_meet()
    {
        var four = Hand.Report("2031-05-12").Meeting(
            MeetingStatus.Held, MeetingLevel.Ministerial, "2031-05-10", "Arvonia, Belmark, Corland and Dorn met.", parties: ["Arvonia", "Belmark", "Corland", "Dorn"]);
        Assert.Equal(2, Rounds(Hand.Report("2031-05-13").Met("2031-05-10"), four).Count);
    }

    [Fact]
    public void Parties_and_weeks_alone_make_no_one_meeting() => Assert.Equal(2, Rounds(
        Hand.Report("2031-05-12").Met("2031-05-10", MeetingLevel.Unspecified), Hand.Report("2031-05-25").Met(null, MeetingLevel.Unspecified)).Count);

    [Fact]
    public void What_one_report_tells_apart_stays_apart() => Assert.Equal(2, Rounds(
        Hand.Report("2031-05-12").Met("2031-05-10").Met("2031-05", status: MeetingStatus.Planned)).Count);

    [Fact]
    public void The_only_meeting_of_a_month_needs_no_more() => Single(
        Hand.Report("2031-05-12").Met("2031-05-10", MeetingLevel.Unspecified), Hand.Report("2031-08-25").Met("2031-05", MeetingLevel.Unspecified));

    [Fact]
    public void A_plan_told_after_a_meeting_is_of_another() => Assert.Equal(2, Rounds(
        Hand.Report("2031-05-12").Met("2031-05-10"), Hand.Report("2031-05-16").Met(null, status: MeetingStatus.Planned)).Count);

    [Theory]
    [InlineData("Arvonia met Belmark.", 1)]
    [InlineData("Both sides met.", 1)]
    [InlineData("The third round of talks ended.", 1)]
    [InlineData("Arvonia's minister met at length.", 0)]
    public void A_meeting_of_the_sides_names_them(string sentence, int rounds)
    {
        var report = Hand.Report("2031-05-12").Meeting(MeetingStatus.Held, MeetingLevel.Ministerial, "2031-05-10", sentence).Done();
        Assert.Equal(rounds, Standing.Of([report], null, ["Arvonia", "Belmark"]).Rounds.Count);
    }

    [Fact]
    public void A_vague_account_never_joins_two_precise_ones()
    {
        var rounds = Rounds(
            Hand.Report("2031-06-01").Met("2031-05"),
            Hand.Report("2031-05-12").Met("2031-05-10"),
            Hand.Report("2031-05-28").Met("2031-05-25"));
        Assert.Equal(["2031-05-25", "2031-05-10"], rounds.Select(round => round.Start.ToString()));
    }

    [Fact]
    public void A_meeting_that_was_planned_and_then_held_is_held()
    {
        var round = Single(
            Hand.Report("2031-05-02").Met("2031-05-10", status: MeetingStatus.Planned),
            Hand.Report("2031-05-12").Met("2031-05-10"));
        Assert.Equal(MeetingStatus.Held, round.Status);
        Assert.True(round.HasBegun);
    }

    [Fact]
    public void A_planned_day_that_has_passed_without_report_is_overdue()
    {
        var rounds = Rounds(Hand.Report("2031-05-02").Met("2031-05-10", status: MeetingStatus.Planned), Hand.Report("2031-05-20"));
        var round = Assert.Single(rounds);
        Assert.True(round.IsOverdue);
        Assert.False(round.IsAhead);
    }

    [Fact]
    public void A_later_report_that_looks_back_at_the_plan_undoes_no_meeting() => Assert.Equal(
        MeetingStatus.Held,
        Single(Hand.Report("2031-05-12").Met("2031-05-10"), Hand.Report("2031-05-20").Met("2031-05-10", status: MeetingStatus.Planned)).Status);

    [Fact]
    public void What_most_reports_say_came_of_a_meeting_is_its_outcome_and_the_others_are_kept()
    {
        var round = Single(
            Hand.Report("2031-05-12").Met("2031-05-10").CameTo(MeetingOutcome.Progress, "The talks made progress."),
            Hand.Report("2031-05-13").Met("2031-05-10").CameTo(MeetingOutcome.NoProgress, "The talks ended without agreement."),
            Hand.Report("2031-05-14").Met("2031-05-10").CameTo(MeetingOutcome.NoProgress, "The talks failed."));
        Assert.Equal([MeetingOutcome.NoProgress, MeetingOutcome.Progress], round.Outcomes.Select(outcome => outcome.Kind));
        Assert.Equal(["The talks ended without agreement.", "The talks failed."], round.Outcome!.Citations.Select(citation => citation.Sentence));
        Assert.All(round.Outcome.Citations, citation => Assert.Contains(citation, round.Support));
    }

    [Fact]
    public void Reports_that_disagree_leave_a_meeting_without_an_outcome() => Assert.Null(Single(
        Hand.Report("2031-05-12").Met("2031-05-10").CameTo(MeetingOutcome.Progress, "The talks made progress."),
        Hand.Report("2031-05-13").Met("2031-05-10").CameTo(MeetingOutcome.NoProgress, "The talks failed.")).Outcome);

    [Fact]
    public void Others_of_a_side_on_another_day_hold_another_meeting() => Assert.Equal(2, Rounds(
        Hand.Report("2031-05-12").Met("2031-05-10", people: "Mara Oln"), Hand.Report("2031-05-12").Met("2031-05-11", people: "Ivo Tarn")).Count);

    [Fact]
    public void The_next_stop_of_a_traveller_is_another_meeting()
    {
        Assert.Equal(2, Rounds(Hand.Report("2031-05-12").Met("2031-05-10", place: "Port Sel", people: "Mara Oln"), Hand.Report("2031-05-13").Met("2031-05-12", place: "Dorn", people: "Mara Oln")).Count);
        Assert.Equal(2, Rounds(With("2031-05-10", "Jan Sund"), With("2031-05-12", "Kai Lund")).Count);
        Assert.Single(Rounds(With("2031-05-10", "Jan Sund"), With("2031-05-12", "Jan Sund")));

        static Testing.ReadingBuilder With(string day, string host) => Hand.Report(day).Meeting(
            MeetingStatus.Held, MeetingLevel.Ministerial, day, "Both sides met on a day in May.", people: [new("Mara Oln", "Arvonia"), new(host, "Belmark")]);
    }

    [Fact]
    public void Where_another_account_names_the_host_the_traveller_met_him()
    {
        var journey = Hand.Report("2031-05-12").Meeting(MeetingStatus.Held, MeetingLevel.Leaders, "2031-05-10", "She went there on 10 May.", "Port Sel", people: new Participant("Mara Oln", "Arvonia")).AsJourney();
        var talks = Hand.Report("2031-05-12").Meeting(MeetingStatus.Held, MeetingLevel.Leaders, null, "She talked with him.", "Port Sel", people: [new("Mara Oln", "Arvonia"), new("Jan Sund", "Belmark")]);
        Assert.All(Rounds(journey, talks).Where(round => round.Participants.Count > 1), round => Assert.False(round.IsJourney));
    }

    [Fact]
    public void A_plan_for_a_month_and_what_was_held_in_it_are_two_of_one_report() => Assert.Equal(
        2,
        Rounds(Hand.Report("2031-05-12").Met("2031-05", place: "Port Sel").Met("2031-05", place: "Port Sel", status: MeetingStatus.Planned)).Count);

    [Fact]
    public void Whom_one_account_names_for_a_side_another_does_not_add_to()
    {
        var other = Hand.Report("2031-05-13").Meeting(
            MeetingStatus.Held, MeetingLevel.Ministerial, "2031-05-10", "Both sides met.", people: [new("Ivo Tarn", "Arvonia"), new("Jan Sund", "Belmark")]);
        var round = Single(Hand.Report("2031-05-14").Met("2031-05-10", people: "Mara Oln"), other);
        Assert.Equal(["Mara Oln", "Jan Sund"], round.Participants.Select(person => person.Name));
    }

    [Fact]
    public void A_place_on_which_accounts_differ_is_not_told() => Assert.Null(
        Single(Hand.Report("2031-05-12").Met("2031-05-10", place: "Port Sel", people: "Mara Oln"), Hand.Report("2031-05-13").Met("2031-05-10", place: "Dorn", people: "Mara Oln")).Place);

    [Theory]
    [InlineData("Corland", 2)]
    [InlineData("Port Sel", 3)]
    public void The_land_in_which_the_sides_meet_is_no_party(string place, int parties)
    {
        var report = Hand.Report("2031-05-12").Meeting(
            MeetingStatus.Held, MeetingLevel.Leaders, "2031-05-10", "Arvonia, Belmark and Corland met.", place, ["Arvonia", "Belmark", "Corland"]).Done();
        report = report with { Reading = report.Reading with { Actors = [new Actor("Corland", ActorKind.State, null, null, [])] } };
        Assert.Equal(parties, Assert.Single(Standing.Of([report]).Rounds).Parties.Count);
    }

    [Fact]
    public void A_rank_that_one_side_has_alone_is_no_rung()
    {
        var ladder = Hand.Standing(Hand.Report("2031-05-12").Met("2031-05-10", MeetingLevel.Leaders).OnOneSide().Met("2031-04-10")).Ladder;
        Assert.Equal(MeetingLevel.Ministerial, ladder.Reached);
    }

    [Fact]
    public void A_journey_is_no_meeting_of_the_ladder() => Assert.Empty(
        Hand.Standing(Hand.Report("2031-05-12").Met("2031-05-10", MeetingLevel.Leaders).AsJourney()).Ladder.Rungs);

    [Fact]
    public void A_journey_joins_a_meeting_at_its_goal()
    {
        var meeting = Hand.Report("2031-05-12").Met("2031-05-10", place: "Port Sel");
        Assert.False(Single(meeting, Hand.Report("2031-05-11").Met("2031-05-10", place: "Port Sel").AsJourney()).IsJourney);
        Assert.Equal(2, Rounds(meeting, Hand.Report("2031-05-11").Met("2031-05-10").AsJourney()).Count);
    }

    [Fact]
    public void A_plan_without_a_date_grows_old() => Assert.True(Assert.Single(Rounds(
        Hand.Report("2031-05-02").Met(null, status: MeetingStatus.Planned), Hand.Report("2031-08-02"))).IsOverdue);

    [Fact]
    public void What_was_under_way_weeks_ago_is_over() => Assert.Equal(
        MeetingStatus.Held, Assert.Single(Rounds(Hand.Report("2031-05-02").Met("2031-05-02", status: MeetingStatus.Ongoing), Hand.Report("2031-06-02"))).Status);

    [Fact]
    public void An_undated_account_belongs_to_the_meeting_shortly_before_its_report() => Assert.Equal(
        [2, 1],
        Rounds(Hand.Report("2031-05-12").Met("2031-05-10"), Hand.Report("2031-05-15").Met(null), Hand.Report("2031-04-02").Met("2031-04-01"))
            .Select(round => round.Citations.Count));

    [Fact]
    public void The_place_is_that_of_accounts_that_name_its_day_or_people()
    {
        var round = Single(Hand.Report("2031-05-12").Met("2031-05-10"), Hand.Report("2031-05-14").Met("2031-05-12", place: "Port Sel"));
        Assert.Null(round.Place);
        Assert.Equal("2031-05-12", Assert.Single(round.Telling).Report);
    }

    private static ValueList<Round> Rounds(params Testing.ReadingBuilder[] reports) => Hand.Standing(reports).Rounds;

    private static Round Single(params Testing.ReadingBuilder[] reports) => Assert.Single(Rounds(reports));
}
