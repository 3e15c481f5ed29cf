using System.Text.Json;
using Parley.Bargaining.Formats;
using Parley.Bargaining.Scenarios;
using Parley.Bargaining.Solutions;
using Parley.Testing;

namespace Parley.Bargaining.Tests;

/// <summary>What other programs found for their scenarios is found again under their conventions.</summary>
public sealed class ManifestTests
{
    private const double Tolerance = 1e-9;

    private static readonly (string Key, string Point)[] _points =
    [
        ("nash", "nash"), ("egal", "egalitarian"), ("util", "utilitarian"), ("ks_maxmin", "kalaiSmorodinsky"), ("ks_mindiff", "kalaiSmorodinskyEqualShares"), ("eq_mindiff", "equalUtilities"),
    ];

    private static readonly string[] _reasons = ["is continuous", "not additive", "different domains", "says nothing", "no name"];

    public static TheoryData<string> Computed => [.. NamesOf(ManifestEntry.All.Where(entry => entry.Computed is not null))];

    public static TheoryData<string> Published => [.. NamesOf(ManifestEntry.All.Where(entry => entry.Format == "NegoLog JSON"))];

    public static TheoryData<string> Unusual => [.. NamesOf(ManifestEntry.All.Where(entry => entry.Computed is null))];

    [Theory(Skip = SharedData.Absent, SkipUnless = nameof(SharedData.IsPresent), SkipType = typeof(SharedData))]
    [MemberData(nameof(Computed))]
    public void The_frontier_and_the_points_are_found_again(string name)
    {
        var (entry, space) = Analyze(name);
        var computed = entry.Computed!.Value;
        Assert.Equal(entry.Outcomes, space.Scenario.Outcomes.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(computed.GetProperty("pareto_points").GetInt32(), space.Frontier.Count);
        if (computed.TryGetProperty("opposition_min", out var opposition)) Assert.Equal(opposition.GetDouble(), space.Opposition, Tolerance);
        foreach (var (key, point) in _points)
        {
            var found = space.Points.Single(solution => solution.Name == point);
            if (!computed.TryGetProperty(key, out var expected)) Assert.Null(found.Utilities);
            else if (expected.ValueKind == JsonValueKind.Null) continue;
            else Assert.True(AreClose(expected, found), $"{key}: {expected} is not {string.Join(", ", found.Utilities ?? [])}");
        }
    }

    [Theory(Skip = SharedData.Absent, SkipUnless = nameof(SharedData.IsPresent), SkipType = typeof(SharedData))]
    [MemberData(nameof(Published))]
    public void The_figures_that_NegoLog_publishes_are_found_again(string name)
    {
        var (entry, space) = Analyze(name);
        var nash = space.Points.Single(point => point.Name == "nash");
        var kalai = space.Points.Single(point => point.Name == "kalai");
        Assert.Equal(entry.Known.GetProperty("NumberOfBids").GetRawText(), space.Scenario.Outcomes.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(entry.Known.GetProperty("Nash_A").GetDouble() * entry.Known.GetProperty("Nash_B").GetDouble(), nash.Utilities!.Value[0] * nash.Utilities.Value[1], Tolerance);
        Assert.Equal(entry.Known.GetProperty("Social Welfare").GetDouble(), kalai.Utilities!.Sum(), Tolerance);
        Assert.Equal(entry.Known.GetProperty("Kalai_A").GetDouble() + entry.Known.GetProperty("Kalai_B").GetDouble(), kalai.Utilities!.Sum(), Tolerance);
        Assert.Equal(entry.Known.GetProperty("BalanceScore").GetDouble(), space.Balance!.Value, Tolerance);
        Assert.Equal(
            Distance(entry.Known.GetProperty("Kalai_A").GetDouble(), entry.Known.GetProperty("Kalai_B").GetDouble()),
            entry.Known.GetProperty("Opposition").GetDouble(),
            Tolerance);
    }

    [Theory(Skip = SharedData.Absent, SkipUnless = nameof(SharedData.IsPresent), SkipType = typeof(SharedData))]
    [MemberData(nameof(Unusual))]
    public void What_others_could_not_read_is_read_or_refused_with_a_reason(string name)
    {
        var entry = ManifestEntry.All.Single(entry => entry.Name == name);
        try
        {
            Assert.NotEmpty(ScenarioReader.Read(entry.Path).Preferences);
        }
        catch (ScenarioException refusal)
        {
            Assert.True(_reasons.Any(refusal.Message.Contains), refusal.Message);
        }
    }

    private static IEnumerable<string> NamesOf(IEnumerable<ManifestEntry> entries) => entries.Select(entry => entry.Name).DefaultIfEmpty("absent");

    private static (ManifestEntry Entry, DealSpace Space) Analyze(string name)
    {
        var entry = ManifestEntry.All.Single(entry => entry.Name == name);
        var convention = entry.Format == "NegoLog JSON" ? Convention.NegoLog : Convention.Genius;
        return (entry, DealAnalysis.Analyze(ScenarioReader.Read(entry.Path), convention, TestContext.Current.CancellationToken));
    }

    private static bool AreClose(JsonElement expected, SolutionPoint found) =>
        found.Utilities is { } utilities && expected.EnumerateArray().Zip(utilities).All(pair => Math.Abs(pair.First.GetDouble() - pair.Second) <= Tolerance);

    private static double Distance(double x, double y) => Math.Sqrt(((1 - x) * (1 - x)) + ((1 - y) * (1 - y)));
}
