using Parley.Bargaining.Factions;
using Parley.Bargaining.Formats;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Tests.Factions;

public sealed class GameFileTests
{
    private const string Good = """
        name: fees
        issues:
          - name: fee
            options: [kept, lifted]
        sides:
          - name: Norland
            consent: majority
            veto: [port]
            factions:
              - {name: port, weight: 2, reservation: 0.5, values: {fee: {kept: 1, lifted: 0}}}
              - {name: fleet, reservation: 1, values: {fee: {kept: 0, lifted: 1}}}
          - name: Sudmark
            quota: 0.6
            factions:
              - {name: cabinet, reservation: 1, values: {fee: {kept: 0, lifted: 1}}}
        """;

    [Fact]
    public void A_file_has_issues_sides_factions_and_rules_of_consent()
    {
        var game = GameFile.Read("fees.yaml", Good)!;
        Assert.Equal(["port", "fleet", "cabinet"], game.Factions.Select(faction => faction.Name));
        Assert.Equal((ConsentKind.Majority, ConsentKind.Quota), (game.Sides[0].Consent.Kind, game.Sides[1].Consent.Kind));
        Assert.Equal([0], game.Sides[0].Consent.Vetoes);
        Assert.Equal(Rational.Of(3, 5), game.Sides[1].Consent.Quota);
        Assert.True(game.Sides[0].Consent.IsGiven(game.Sides[0].Factions, place => place == 0));
        Assert.False(game.Sides[0].Consent.IsGiven(game.Sides[0].Factions, place => place == 1));
    }

    [Theory]
    [InlineData("weight: 2", "weight: 0", "fees.yaml:10: a weight is above 0")]
    [InlineData("reservation: 0.5, ", "", "fees.yaml:10: 'reservation' is missing")]
    [InlineData("reservation: 0.5", "reservation: NaN", "fees.yaml:10: 'NaN' is no number")]
    [InlineData("veto: [port]", "veto: [navy]", "fees.yaml:8: 'navy' is no faction of this side; it has port, fleet")]
    [InlineData("quota: 0.6", "quota: 1.6", "fees.yaml:13: a quota of 1.6 is no share")]
    [InlineData("consent: majority", "consent: duel", "fees.yaml:7: 'duel' is no rule of consent")]
    [InlineData("{kept: 1, lifted: 0}", "{kept: 1}", "option 'lifted' of 'fee' is missing")]
    [InlineData("{kept: 1, lifted: 0}", "{kept: 1, lifted: 0, halved: 2}", "'halved' is no option; known are kept, lifted")]
    [InlineData("name: fleet", "name: port", "two factions are called 'port'")]
    public void Mistakes_are_told_with_line_and_remedy(string right, string wrong, string expected)
    {
        var error = Assert.Throws<ScenarioException>(() => GameFile.Read("fees.yaml", Good.Replace(right, wrong, StringComparison.Ordinal)));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_sides_is_none() => Assert.Null(GameFile.Read("a.yaml", "issues: []"));

    [Fact]
    public void Any_damage_is_read_or_refused() => Gen.Select(Gen.Int[0, Good.Length - 1], Gen.Char[' ', '~']).Array[1, 5].Sample(
        damage =>
        {
            var text = Good.ToCharArray();
            foreach (var (at, letter) in damage) text[at] = letter;
            var error = Record.Exception(() => GameFile.Read("fees.yaml", new string(text)));
            Assert.True(error is null or ScenarioException, error?.ToString());
        },
        iter: 2000);
}
