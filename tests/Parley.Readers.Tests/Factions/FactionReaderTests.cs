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

    [Fact]
    public void The_winner_may_be_told_in_passing()
    {
        var faction = Assert.Single(Reports.Read("Hawks in Peru's cabinet, who gained the upper hand in May, have attacked any concession to Chile.").Factions);
        Assert.True(faction.UpperHand);
        Assert.Equal("Peru", faction.Party);
    }

    [Fact]
    public void Hawks_have_their_named_members()
    {
        var faction = Assert.Single(Reports.Read("Hawks in Peru's cabinet, including Ana Lopez and Luis Vega, want more tariffs.").Factions);
        Assert.Equal(["Hawks", "Ana Lopez", "Luis Vega"], faction.Members);
    }

    [Fact]
    public void Who_votes_down_the_plan_of_others_of_its_party_prevails()
    {
        var factions = Reports.Read("Peru's senate has rejected a plan by Peruvian farmers to ban imports of maize.").Factions;
        Assert.Equal([true, false], factions.Select(faction => faction.UpperHand));
        Assert.All(factions, faction => Assert.Equal("Peru", faction.Party));
    }

    [Fact]
    public void Who_only_resists_them_does_not_yet_prevail() =>
        Assert.All(Reports.Read("Peru's senate resisted demands by Peruvian farmers for a ban on maize.").Factions, faction => Assert.Null(faction.UpperHand));

    [Fact]
    public void Others_may_answer_in_the_next_sentence()
    {
        var factions = Reports.Read("Some Peruvian ministers favour a deal with Chile. Others want to raise tariffs.").Factions;
        Assert.Equal(["Some Peruvian ministers", "Others"], factions.Select(faction => faction.Members[0]));
    }

    [Theory]
    [InlineData("Peru's senate rejected a plan by Chile's farmers to ban maize.")]
    [InlineData("Peru's senate did not reject the plan by Peruvian farmers to ban maize.")]
    [InlineData("The costs are divided between buyers and sellers.")]
    [InlineData("Hawks circled above the harbour of Callao in Peru.")]
    [InlineData("Norway and Peru are divided over fish.")]
    [InlineData("")]
    public void Reads_none(string text) => Assert.Empty(Reports.Read(text).Factions);
}
