using Parley.Readers.Actors;

namespace Parley.Readers.Tests.Actors;

public sealed class GazetteerTests
{
    [Theory]
    [InlineData("Beijing", 2018, "China", "Seat")]
    [InlineData("Peking", 1987, "China", "Seat")]
    [InlineData("the White House", 2018, null, null)]
    [InlineData("White House", 2018, "United States", "Seat")]
    [InlineData("Moscow", 1987, "Soviet Union", "Seat")]
    [InlineData("Moscow", 1997, "Russia", "Seat")]
    [InlineData("Bonn", 1987, "West Germany", "Seat")]
    [InlineData("German", 1987, "West Germany", "People")]
    [InlineData("German", 2018, "Germany", "People")]
    [InlineData("Germany", 1987, "West Germany", "Name")]
    [InlineData("Common Market", 1987, "European Community", "Name")]
    [InlineData("EU", 2018, "European Union", "Name")]
    [InlineData("Brussels", 1987, "European Community", "Seat")]
    [InlineData("Brussels", 2025, "European Union", "Seat")]
    [InlineData("Viet Nam", 2023, "Vietnam", "Name")]
    [InlineData("Zaire", 1987, "Zaire", "Name")]
    [InlineData("Filipinos", 1999, "Philippines", "People")]
    [InlineData("shanghai", 1999, "China", "City")]
    [InlineData("who", 2020, null, null)]
    [InlineData("WHO", 2020, "World Health Organization", "Name")]
    [InlineData("us", 2020, null, null)]
    [InlineData("Atlantis", 2020, null, null)]
    public void A_name_means_what_it_meant_in_the_year(string name, int year, string? expected, string? sense)
    {
        var hit = Gazetteer.BuiltIn.Find(name, year);
        Assert.Equal(expected, hit?.Entry.Name);
        Assert.Equal(sense, hit?.Sense.ToString());
    }

    [Theory]
    [InlineData("MITI", 1987, "Japan")]
    [InlineData("USTR", 2018, "United States")]
    [InlineData("European Commission", 2018, "European Union")]
    [InlineData("European Commission", 1987, "European Community")]
    [InlineData("U.S. Senate", 1987, "United States")]
    [InlineData("Thatcher", 1987, "United Kingdom")]
    [InlineData("Xi", 2018, "China")]
    public void A_body_or_leader_belongs_to_a_state_or_bloc(string name, int year, string owner) =>
        Assert.Equal(owner, Gazetteer.BuiltIn.Find(name, year)?.Entry.Owner);

    [Fact]
    public void Every_owner_is_itself_an_entry()
    {
        var hits = GazetteerFile.ReadAll().ToList();
        var names = hits.Select(pair => pair.Hit.Entry.Name).ToHashSet();
        Assert.Empty(hits.Select(pair => pair.Hit.Entry.Owner).Where(owner => !names.Contains(owner)).Distinct());
    }

    [Fact]
    public void No_two_entries_of_one_year_share_a_name()
    {
        var clashes = GazetteerFile.ReadAll()
            .Where(pair => pair.Hit.Sense == GazetteerSense.Name && pair.Hit.Entry.Kind != GazetteerKind.Leader)
            .GroupBy(pair => pair.Name)
            .Where(group => new[] { 1987, 2018 }.Any(year =>
                group.Where(pair => pair.Hit.Entry.HoldsIn(year)).Select(pair => pair.Hit.Entry.Name).Distinct().Count() > 1))
            .Select(group => group.Key);
        Assert.Empty(clashes);
    }
}
