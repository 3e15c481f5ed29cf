using Parley.Standings.Factions;
using Parley.Talks;
using Parley.Testing;

namespace Parley.Standings.Tests.Factions;

public sealed class CampMergerTests
{
    [Fact]
    public void The_same_members_are_the_same_camp_and_the_latest_word_on_its_strength_counts()
    {
        var camp = Assert.Single(Camps(
            Camp("2031-05-02", "hard-liners", "more pressure first", false),
            Camp("2031-06-02", "Hard-liners", "no concessions", true),
            Camp("2031-07-02", "hard-liners", "no concessions at all", null)));
        Assert.Equal(("no concessions at all", true, 3), (camp.Stance, camp.UpperHand, camp.Reports));
    }

    [Fact]
    public void The_same_stance_in_another_report_is_the_same_camp() => Assert.Single(Camps(
        Camp("2031-05-02", "the finance minister", "a quick settlement on harbor fees", null),
        Camp("2031-06-02", "moderates", "a settlement of the harbor fees", null)));

    [Fact]
    public void Two_camps_of_one_report_stay_two() => Assert.Equal(2, Camps(
        Camp("2031-05-02", "hard-liners", "a strike on harbor fees", true)
            .Faction("Arvonia", ["moderates"], "no strike on harbor fees", null, "Moderates want none.")).Count);

    private static ReadingBuilder Camp(string day, string member, string stance, bool? upperHand) =>
        Hand.Report(day).Faction("Arvonia", [member], stance, upperHand, $"Of {member} it is said: {stance}.");

    private static ValueList<Camp> Camps(params ReadingBuilder[] reports) => Hand.Standing(reports).Camps;
}
