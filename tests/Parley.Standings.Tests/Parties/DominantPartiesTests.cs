using Parley.Talks;
using Parley.Testing;

namespace Parley.Standings.Tests.Parties;

public sealed class DominantPartiesTests
{
    [Fact]
    public void The_two_that_most_reports_name_come_first_the_more_active_ahead()
    {
        var standing = Hand.Standing(
            Hand.Report("2031-05-02").Wants("lower fees", holder: "Belmark"),
            Hand.Report("2031-05-03").Between("Corland"));
        Assert.Equal(["Belmark", "Arvonia"], standing.Parties);
    }

    [Fact]
    public void A_third_party_that_most_reports_name_and_that_acts_is_one_of_them()
    {
        var standing = Hand.Standing(
            Hand.Report("2031-05-02").Between("Corland").Wants("lower fees").Wants("open ports", holder: "Corland"),
            Hand.Report("2031-05-03").Between("Corland").Wants("fair courts", holder: "Belmark"));
        Assert.Equal(["Arvonia", "Belmark", "Corland"], standing.Parties);
    }

    [Fact]
    public void Nobody_dominates_where_nobody_is_named() =>
        Assert.Empty(Standing.Of([new ReadingBuilder("a", "2031-05-02").Done()]).Parties);

    [Fact]
    public void Positions_between_others_are_left_out()
    {
        var standing = Hand.Standing(
            Hand.Report("2031-05-02").Wants("lower fees"),
            Hand.Report("2031-05-03").Position("Corland", PositionAct.Demand, "Corland wants fish from Dunmere.", "fish from Dunmere", target: "Dunmere"));
        Assert.Equal(["Arvonia"], standing.Stances.Select(stance => stance.Holder));
    }
}
