namespace Parley.Readers.Tests.Factions;

public class FactionReaderTests
{
    private const string Divided =
        "Peru's government is divided between those seeking an accord, led by Finance Minister Ana Lopez, and those who want to raise tariffs.";

    [Fact]
    public void A_party_divided_between_two_has_two_factions()
    {
        var factions = Reports.Read(Divided).Factions;
        Assert.Equal(2, factions.Count);
        Assert.All(factions, faction => Assert.Equal("Peru", faction.Party));
        Assert.Contains("Ana Lopez", factions[0].Members);
        Assert.Contains("seeking an accord", factions[0].Stance, StringComparison.Ordinal);
        Assert.Contains("want to raise tariffs", factions[1].Stance, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_named_as_winner_has_the_upper_hand()
    {
        var factions = Reports.Read(Divided + " For now the hawks have the upper hand.").Factions;
        Assert.Equal([false, true], factions.Select(faction => faction.UpperHand));
        Assert.Equal(["hawks"], factions[1].Members);
    }

    [Theory]
    [InlineData("The costs are divided between buyers and sellers.")]
    [InlineData("Hawks circled above the harbour of Callao in Peru.")]
    [InlineData("Norway and Peru are divided over fish.")]
    [InlineData("")]
    public void Reads_none(string text) => Assert.Empty(Reports.Read(text).Factions);
}
