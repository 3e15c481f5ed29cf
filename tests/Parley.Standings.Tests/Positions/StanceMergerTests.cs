using Parley.Standings.Positions;
using Parley.Talks;
using Parley.Testing;

namespace Parley.Standings.Tests.Positions;

public sealed class StanceMergerTests
{
    [Fact]
    public void Contents_that_speak_of_the_same_thing_are_one_stance_in_the_latest_words()
    {
        var stance = Assert.Single(Stances(
            Hand.Report("2031-05-02").Wants("the removal of all harbor fees"),
            Hand.Report("2031-06-02").Wants("that the harbor fees be removed")));
        Assert.Equal("that the harbor fees be removed", stance.Content);
        Assert.Equal((new DateOnly(2031, 5, 2), new DateOnly(2031, 6, 2), 2), (stance.Since, stance.Latest, stance.Reports));
        Assert.Empty(stance.Earlier);
    }

    [Fact]
    public void Other_matters_are_other_stances() => Assert.Equal(
        2, Stances(Hand.Report("2031-05-02").Wants("the removal of all harbor fees"), Hand.Report("2031-06-02").Wants("an open border in the north")).Count);

    [Fact]
    public void Two_words_shared_with_a_long_phrase_make_no_stance_of_both() => Assert.Equal(
        2,
        Stances(
            Hand.Report("2031-05-02").Wants("to strengthen the northern market, support growers of early barley, protect old harbor towns and keep winter schools"),
            Hand.Report("2031-06-02").Wants("to support harbor pilots")).Count);

    [Fact]
    public void Other_holders_have_stances_of_their_own() => Assert.Equal(
        2, Stances(Hand.Report("2031-05-02").Wants("lower harbor fees").Wants("lower harbor fees", holder: "Belmark")).Count);

    [Fact]
    public void A_change_of_mind_is_kept_as_history()
    {
        var stance = Assert.Single(Stances(
            Hand.Report("2031-05-02").Wants("lower harbor fees", PositionAct.Refuse),
            Hand.Report("2031-06-02").Wants("lower harbor fees", PositionAct.Offer)));
        Assert.Equal(PositionAct.Offer, stance.Act);
        Assert.Equal([new EarlierAct(PositionAct.Refuse, new DateOnly(2031, 5, 2))], stance.Earlier);
    }

    [Fact]
    public void The_source_of_a_stance_is_whom_the_report_attributes_it_to()
    {
        const string Sentence = "Arvonia wants lower harbor fees, a minister said.";
        var stance = Assert.Single(Stances(Hand.Report("2031-05-02")
            .Position("Arvonia", PositionAct.Demand, Sentence, "lower harbor fees")
            .Attribution(SourceKind.Official, Sentence, "a minister", "said", "Arvonia wants lower harbor fees")));
        Assert.Equal((SourceKind.Official, "a minister"), (stance.Source!.Kind, stance.Source.Name));
    }

    [Fact]
    public void A_stance_is_of_the_day_on_which_it_was_taken()
    {
        var stance = Assert.Single(Stances(
            Hand.Report("2031-05-02").Wants("lower harbor fees", PositionAct.Offer),
            Hand.Report("2031-06-02").Wants("lower harbor fees", PositionAct.Refuse).Taken("2031-04-28")));
        Assert.Equal((PositionAct.Offer, new DateOnly(2031, 4, 28), new DateOnly(2031, 5, 2)), (stance.Act, stance.Since, stance.Latest));
        Assert.Equal([new EarlierAct(PositionAct.Refuse, new DateOnly(2031, 4, 28))], stance.Earlier);
    }

    [Fact]
    public void A_stance_of_some_day_of_a_month_is_not_later_than_its_report()
    {
        var stance = Assert.Single(Stances(Hand.Report("2031-05-02").Wants("lower harbor fees").Taken("2031-05")));
        Assert.Equal(new DateOnly(2031, 5, 2), stance.Latest);
    }

    private static ValueList<Stance> Stances(params ReadingBuilder[] reports) => Hand.Standing(reports).Stances;
}
