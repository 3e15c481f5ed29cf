namespace Parley.Readers.Tests.Parties;

public sealed class PartyReaderTests
{
    [Fact]
    public void Those_who_press_each_other_are_parties()
    {
        var parties = Readers.Read("Peru urged Chile to lower its duties. Chile rejected the demand. Peru threatened to raise duties on Chilean wine.").Parties;
        Assert.Equal(["Chile", "Peru"], parties.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_report_without_talks_has_none() => Assert.Empty(Readers.Read("The weather was fine and the harvest was good.").Parties);
}
