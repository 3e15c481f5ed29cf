using Parley.Bargaining.Formats;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Gains;
using Parley.Bargaining.Scenarios;
using Parley.Testing;

namespace Parley.Bargaining.Tests.Formats;

public sealed class ScenarioWriterTests
{
    private const double Tolerance = 1e-9;

    public static TheoryData<string> Known => [.. ManifestEntry.All.Select(entry => entry.Name).DefaultIfEmpty("absent")];

    private static Gen<Convention> Tool { get; } = Gen.Int[(int)Convention.Genius, (int)Convention.NegMas].Select(tool => (Convention)tool);

    private static Gen<string> Name { get; } = Gen.Char[" abcÄ中&<>\"'#:-{}[]\\/|%,.!?\n\t"].Array[0, 6].Select(letters => new string(letters));

    private static Gen<Scenario> Odd { get; } =
        from scenario in Scenarios.Any.Where(scenario => scenario.Preferences.Count == 2)
        from names in Name.Array[20]
        from discount in Gen.Int[0, 10].Array[2]
        select scenario with
        {
            Issues = [.. scenario.Issues.Select((issue, i) => new BargainingIssue($"{i}{names[i]}", [.. issue.Options.Select((_, option) => $"{names[(4 * i) + option]}{option}")]))],
            Preferences = [.. scenario.Preferences.Select((preference, party) => preference with { Discount = discount[party] == 0 ? null : Rational.Of(discount[party], 10) })],
        };

    [Fact]
    public void What_is_written_for_its_own_tool_is_read_again_the_same() => Gen.Select(Odd, Tool).Sample(
        (odd, tool) =>
        {
            var scenario = Native(odd, tool);
            var again = Again(scenario, tool);
            Assert.Equal(scenario.Issues, again.Issues);
            Assert.Equal(scenario.Preferences, again.Preferences);
            Assert.Equal((tool, scenario.Warnings), (again.Convention, again.Warnings));
        },
        iter: 2000);

    [Fact]
    public void Another_tool_ranks_all_deals_and_accepts_them_as_before() => Gen.Select(Odd, Tool, Tool).Sample(
        (odd, from, to) =>
        {
            var scenario = Native(odd, from);
            if (scenario.Preferences.Any(preference => preference.Issues.All(issue => issue.Evaluations.All(worth => (worth * issue.Weight) == Rational.Zero)))) return;
            var again = Again(scenario, to);
            var (before, after) = (DoubleGains.Of(scenario, from), DoubleGains.Of(again, to));
            var deals = Scenarios.DealsOf(scenario).ToList();
            for (var party = 0; party < 2; party++)
            {
                var scale = deals.Max(deal => before.Worth(party, deal)) / deals.Max(deal => after.Worth(party, deal));
                Assert.All(deals, deal => Assert.Equal(before.Worth(party, deal), scale * after.Worth(party, deal), Tolerance));
                if (to == Convention.GeniusWeb && again.Preferences[party].Reservation is null) continue;
                Assert.All(deals, deal => Assert.True(Accepts(before, party, deal) is not { } was || Accepts(after, party, deal) is not { } may || was == may));
            }
        },
        iter: 1000);

    [Theory(Skip = SharedData.Absent, SkipUnless = nameof(SharedData.IsPresent), SkipType = typeof(SharedData))]
    [MemberData(nameof(Known))]
    public void Every_known_scenario_is_written_and_read_again(string name)
    {
        Scenario scenario;
        try
        {
            scenario = ScenarioReader.Read(ManifestEntry.All.Single(entry => entry.Name == name).Path);
        }
        catch (ScenarioException)
        {
            return;
        }

        var tool = scenario.Convention;
        var again = Again(scenario, tool);
        Assert.Equal(scenario.Issues, again.Issues);
        if (!scenario.Preferences.Any(preference => preference.Issues.Any(issue => issue.IsAbsolute))) Assert.Equal(scenario.Preferences.Select(preference => preference.Issues), again.Preferences.Select(preference => preference.Issues));
    }

    [Theory]
    [InlineData(0.25, "0.25")]
    [InlineData(-12.5, "-12.5")]
    [InlineData(3, "3")]
    [InlineData(0.001, "0.001")]
    public void Decimals_are_written_as_they_are(double value, string text) => Assert.Equal(text, Rational.OfDouble(value).Text());

    [Fact]
    public void What_a_tool_cannot_say_is_refused_or_noted()
    {
        var three = Scenarios.OneIssue([1, 0], [0, 1]);
        three = three with { Preferences = [.. three.Preferences, three.Preferences[0] with { Party = "third" }] };
        Assert.Contains("has two", Assert.Throws<ScenarioException>(() => ScenarioWriter.Write(three, Convention.NegoLog)).Message, StringComparison.Ordinal);
        Assert.Contains(ScenarioWriter.Write(Scenarios.OneIssue([7, 0], [0, 1]), Convention.Genius).Notes, note => note.Contains("divided by 7", StringComparison.Ordinal));
        Assert.Contains("losses only", Assert.Throws<ScenarioException>(() => ScenarioWriter.Write(Scenarios.OneIssue([-1, -2], [0, 1]), Convention.Genius)).Message, StringComparison.Ordinal);
        Assert.False(Rational.Of(1, 3).IsDecimal());
    }

    /// <summary>Whether a deal is accepted; null where rounding may decide.</summary>
    private static bool? Accepts(GainTable<double> gains, int party, int[] deal)
    {
        var over = gains.Worth(party, deal) - gains.Reservations[party];
        return Math.Abs(over) < Tolerance ? null : over > 0;
    }

    private static Scenario Again(Scenario scenario, Convention tool) =>
        ScenarioReader.Read(new ScenarioFiles(scenario.Name, [.. ScenarioWriter.Write(scenario, tool).Files.OrderBy(file => file.Key, StringComparer.Ordinal)]));

    /// <summary>The scenario as if it came from a tool's files.</summary>
    private static Scenario Native(Scenario scenario, Convention tool) => scenario with
    {
        Convention = tool,
        Preferences = [.. scenario.Preferences.Select((preference, party) => preference with
        {
            Party = tool == Convention.NegoLog ? $"profile{"AB"[party]}" : $"party {party}",
            Discount = tool is Convention.NegoLog or Convention.GeniusWeb ? null : preference.Discount,
            Reservation = tool == Convention.GeniusWeb ? preference.Issues.Aggregate(Rational.Zero, (sum, issue) => sum + (issue.Weight * issue.Evaluations[^1])) : preference.Reservation,
        })],
    };
}
