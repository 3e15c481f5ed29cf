using System.Text;
using Parley.Bargaining.Factions;
using Parley.Bargaining.Formats;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Tests.Factions;

public sealed class GameFileTests
{
    internal const string Good = """
        name: fees
        week: 2
        issues:
          - name: fee
            options: [kept, lifted]
          - {name: quota, options: [low, middle, high]}
          - {name: season, options: [short, long], ordered: false}
        linkages:
          - {fee: kept, season: short}
        pressure:
          - {name: strike, unit: days, schedule: {1: 5, 3: 10}}
        payments:
          - {from: Sudmark, to: port, most: 4, rate: 0.5}
        sides:
          - name: Norland
            consent: majority
            veto: [port]
            discount: 0.9
            factions:
              - name: port
                weight: 2
                reservation: 0.5
                weights: {fee: 0.5, quota: 0.3, season: 0.2}
                values: {fee: {kept: 1, lifted: 0}, quota: {low: 0, middle: 1, high: 2}, season: {short: 0, long: 1}}
                interactions:
                  - {issues: [fee, quota], values: {lifted: {high: 3}}}
                pressed:
                  strike: {reservation: -0.1, values: {fee: {lifted: 0.2}}}
              - {name: fleet, reservation: 1, discount: 1, values: {fee: {kept: 0, lifted: 1}, quota: {low: 0, middle: 0, high: 1}, season: {short: 0, long: 0}}}
          - name: Sudmark
            quota: 0.6
            factions:
              - name: cabinet
                reservation: 1
                tables:
                  - {issues: [fee, quota, season], rows: [[kept, low, short, 4], [lifted, high, long, 2]], otherwise: -1}
        """;

    [Fact]
    public void A_file_has_issues_sides_factions_and_rules_of_consent()
    {
        var game = GameFile.Read("fees.yaml", Good)!;
        Assert.Equal(["port", "fleet", "cabinet"], game.Factions.Select(faction => faction.Name));
        Assert.Equal((ConsentKind.Majority, ConsentKind.Quota), (game.Sides[0].Consent.Kind, game.Sides[1].Consent.Kind));
        Assert.Equal([0], game.Sides[0].Consent.Vetoes);
        Assert.Equal([true, true, false], game.Issues.Select(issue => issue.IsOrdered));
        Assert.Equal(Rational.Of(3, 5), game.Sides[1].Consent.Quota);
        Assert.True(game.Sides[0].Consent.IsGiven(game.Sides[0].Factions, place => place == 0));
        Assert.False(game.Sides[0].Consent.IsGiven(game.Sides[0].Factions, place => place == 1));
    }

    [Fact]
    public void A_file_may_have_tables_linkages_pressure_time_and_payments()
    {
        var game = GameFile.Read("fees.yaml", Good)!;
        var port = game.Now().Factions[0];
        Assert.Equal(Rational.Zero, port.Reservation);
        Assert.Equal([Rational.Of(81, 200), Rational.Of(81, 100)], port.Values[0]);
        Assert.Equal(Rational.Of(243, 100), port.Tables[0].Of(game.Issues, issue => new[] { 1, 2, 0 }[issue]));
        Assert.Equal((Rational.One, Rational.One), (game.Now().Factions[1].Values[0][1], game.Factions[1].Discount));
        Assert.Equal(["-1", "4"], new[] { 1, 0 }.Select(fee => game.Factions[2].Tables[0].Of(game.Issues, issue => issue == 0 ? fee : 0).ToString()));
        Assert.Equal([new OptionLinkage(new(0, 0), new(2, 0))], game.Linkages);
        Assert.Equal(["0", "5", "5", "10"], Enumerable.Range(0, 4).Select(week => game.Measures[0].LevelIn(week).ToString()));
        Assert.Equal((2, 0), (Assert.Single(game.Payments[0].Payers), Assert.Single(game.Payments[0].Receivers)));
    }

    [Theory]
    [InlineData("weight: 2", "weight: 0", "fees.yaml:21: a weight is above 0, or left out for 1; '0' is not")]
    [InlineData("        reservation: 0.5\n", "", "'reservation' is missing: what the faction would walk away with")]
    [InlineData("reservation: 0.5", "reservation: NaN", "fees.yaml:22: 'NaN' is no number; write one like 0.5")]
    [InlineData("reservation: 0.5", "reservaton: 0.5", "fees.yaml:22: 'reservaton' is no key here; known are name, weight, reservation")]
    [InlineData("veto: [port]", "veto: [navy]", "fees.yaml:17: 'navy' is no faction of this side; known are port, fleet")]
    [InlineData("quota: 0.6", "quota: 1.6", "fees.yaml:31: a quota of 1.6 is no share")]
    [InlineData("ordered: false", "ordered: maybe", "fees.yaml:7: 'maybe' is neither true nor false; write one of them")]
    [InlineData("consent: majority", "consent: duel", "fees.yaml:16: 'duel' is no rule of consent")]
    [InlineData("fee: {kept: 1, lifted: 0}", "fee: {kept: 1}", "fees.yaml:24: option 'lifted' of 'fee' is missing; say what it is worth")]
    [InlineData("fee: {kept: 1, lifted: 0}", "fee: {kept: 1, lifted: 0, halved: 2}", "fees.yaml:24: 'halved' is no option; known are kept, lifted")]
    [InlineData("fee: {kept: 1, lifted: 0}", "fee: lifted", "fees.yaml:24: 'lifted' stands where names with their values are needed")]
    [InlineData("name: fleet", "name: port", "two factions are called 'port'; give each a name of its own")]
    [InlineData("name: Sudmark", "name: Norland", "two sides are called 'Norland'")]
    [InlineData("season: 0.2}", "season: 0.3}", "fees.yaml:23: the weights of the issues add up to 1.1, not to 1; correct them, or leave 'weights' out")]
    [InlineData("discount: 0.9", "discount: 1.9", "fees.yaml:18: a discount is the share of a deal's worth that is left a week later, above 0 and at most 1; '1.9' is not")]
    [InlineData("week: 2", "week: soon", "fees.yaml:2: 'soon' is no week; write a whole number from 0 to 5200")]
    [InlineData("{fee: kept, season: short}", "{fee: kept, seasons: short}", "fees.yaml:9: 'seasons' is no issue; known are fee, quota, season")]
    [InlineData("{fee: kept, season: short}", "{fee: kept}", "fees.yaml:9: a linkage ties two options; name two issues, each with its option")]
    [InlineData("{fee: kept, season: short}", "{fee: kept, season: short}\n  - {season: short, quota: low}\n  - {quota: low, fee: lifted}", "fees.yaml:11: linkages lead in a circle to 'kept' and 'lifted' of 'fee' at once, so that neither could be agreed; take one out")]
    [InlineData("schedule: {1: 5, 3: 10}", "level: 1, schedule: {1: 5}", "fees.yaml:11: give a measure either 'level: NUMBER', or 'schedule: {WEEK: LEVEL, ...}'")]
    [InlineData("schedule: {1: 5, 3: 10}", "schedule: {3: 10, 1: 5}", "fees.yaml:11: the weeks of a schedule ascend; put them in order")]
    [InlineData("name: strike", "name: week", "fees.yaml:11: 'week' is the name of time itself; give the measure another")]
    [InlineData("unit: days, ", "", "fees.yaml:11: 'unit' is missing: what its level counts, such as 'percent'")]
    [InlineData("strike: {reservation", "lockout: {reservation", "fees.yaml:28: 'lockout' is no measure of pressure; known are strike")]
    [InlineData("{lifted: {high: 3}}", "{lifted: {higher: 3}}", "fees.yaml:26: 'higher' is no option of 'quota'; known are low, middle, high")]
    [InlineData("issues: [fee, quota], values", "issues: [fee], values", "fees.yaml:26: what one issue brings belongs under 'values'; name two issues or more here")]
    [InlineData("[kept, low, short, 4]", "[kept, low, 4]", "fees.yaml:36: a row has 4 columns: an option of each issue, and what they bring together")]
    [InlineData("[lifted, high, long, 2]", "[kept, low, short, 2]", "fees.yaml:36: these options have a row already; take one out")]
    [InlineData("from: Sudmark", "from: Nordmark", "fees.yaml:13: 'Nordmark' is no side or faction; known are Norland, Sudmark, port, fleet, cabinet")]
    [InlineData("from: Sudmark", "from: Norland", "fees.yaml:13: nobody pays himself; name two that are apart")]
    [InlineData("most: 4, ", "", "fees.yaml:13: 'most' is missing: as much may be paid")]
    [InlineData("most: 4", "most: 0", "fees.yaml:13: the most that may be paid is above 0; '0' is not")]
    [InlineData("[kept, lifted]", "[kept, kept]", "two options are called 'kept'; give each a name of its own")]
    [InlineData("[kept, lifted]", "[]", "fees.yaml:4: the issue has no options; list one or more")]
    [InlineData("[kept, lifted]", "[kept, [lifted]]", "fees.yaml:5: a list stands where a word or a number is needed")]
    [InlineData("name: fees", "name: fees\nname: fees", "fees.yaml:2: not YAML")]
    [InlineData("name: fees", "name: *fees", "fees.yaml:1: '*fees' refers to nothing; put '&fees' before what it stands for")]
    [InlineData("options: [kept, lifted]", "options: &all [kept, *all]", "fees.yaml:")]
    public void Mistakes_are_told_with_line_and_remedy(string right, string wrong, string expected)
    {
        var error = Assert.Throws<ScenarioException>(() => GameFile.Read("fees.yaml", Good.Replace(right, wrong, StringComparison.Ordinal)));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_million_issues_are_refused_with_the_bound()
    {
        var text = new StringBuilder("issues:\n");
        for (var issue = 0; issue < 1_000_000; issue++) text.Append("- a\n");
        var error = Assert.Throws<ScenarioException>(() => GameFile.Read("many.yaml", text.Append("sides: []\n").ToString()));
        Assert.Equal("many.yaml:1002: there are 1000000 issues, and at most 1000 can be taken; join or leave out some.", error.Message);
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
