using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Tests;

/// <summary>What is found by merging is what looking at every deal finds.</summary>
public sealed class DealAnalysisTests
{
    private static readonly Convention[] _conventions = Enum.GetValues<Convention>();

    [Fact]
    public void The_frontier_holds_just_what_nothing_betters() => Scenarios.Any.Sample(
        scenario =>
        {
            var worths = WorthsOf(scenario);
            var best = worths.Values.Where(worth => !worths.Values.Any(other => Betters(other, worth))).Select(Key).ToHashSet();
            var space = DealAnalysis.Analyze(scenario);
            Assert.Equal(best.Count, space.Frontier.Count);
            Assert.Equal(best.Order(), space.Frontier.Select(point => Key([.. point.Utilities])).Order());
        },
        iter: 1000);

    [Fact]
    public void Every_deal_behind_a_point_is_given_and_no_other() => Scenarios.Any.Sample(
        scenario =>
        {
            var worths = WorthsOf(scenario);
            foreach (var point in DealAnalysis.Analyze(scenario).Frontier)
            {
                var expected = worths.Where(worth => Key(worth.Value) == Key([.. point.Utilities])).Select(worth => worth.Key).ToHashSet();
                Assert.Equal(expected.Count, (int)point.DealCount);
                Assert.Equal(Math.Min(expected.Count, DealAnalysis.DealsShown), point.Deals.Select(Name).Distinct().Count());
                Assert.All(point.Deals, deal => Assert.Contains(Name(deal), expected));
            }
        },
        iter: 500);

    [Fact]
    public void Win_sets_are_counted_as_one_would_by_hand() => Scenarios.Any.Sample(
        scenario =>
        {
            var worths = WorthsOf(scenario).Values;
            var reservations = scenario.Preferences.Select(preference => preference.Reservation!.Value.ToDouble()).ToArray();
            foreach (var (set, party) in DealAnalysis.Analyze(scenario).WinSets.Select((set, party) => (set, party)))
            {
                var expected = worths.Count(worth => set.Party is null ? worth.Zip(reservations).All(pair => pair.First >= pair.Second) : worth[party] >= reservations[party]);
                Assert.Equal(expected, (int)set.Deals!.Value);
            }
        },
        iter: 1000);

    [Fact]
    public void Solutions_are_the_best_of_all_ratified_deals() => Scenarios.Any.Sample(
        scenario =>
        {
            var space = DealAnalysis.Analyze(scenario);
            var reservations = scenario.Preferences.Select(preference => preference.Reservation!.Value.ToDouble()).ToArray();
            var ratified = WorthsOf(scenario).Values.Where(worth => worth.Zip(reservations).All(pair => pair.First >= pair.Second)).ToList();
            Check(space, "nash", worth => worth.Zip(reservations).Aggregate(1.0, (product, pair) => product * (pair.First - pair.Second)), ratified);
            Check(space, "utilitarian", worth => worth.Sum(), ratified);
            Check(space, "egalitarian", worth => worth.Zip(reservations).Min(pair => pair.First - pair.Second), ratified);
        },
        iter: 500);

    [Fact]
    public void Without_rounding_at_work_all_conventions_with_the_same_scale_agree() => Scenarios.Any.Sample(
        scenario =>
        {
            var exact = DealAnalysis.Analyze(scenario, Convention.Parley);
            Assert.Equal(exact.Frontier, DealAnalysis.Analyze(scenario, Convention.NegMas).Frontier);
            Assert.Equal(exact.Frontier, DealAnalysis.Analyze(scenario, Convention.GeniusWeb).Frontier);
        },
        iter: 200);

    [Fact]
    public void Every_solution_lies_on_the_frontier_and_names_what_it_is() => Gen.Select(Scenarios.Any, Gen.Int[0, _conventions.Length - 1]).Sample(
        (scenario, convention) =>
        {
            var space = DealAnalysis.Analyze(scenario, _conventions[convention]);
            Assert.All(space.Points, point => Assert.NotEmpty(point.Definition));
            Assert.Equal(space.Points.Count, space.Points.Select(point => point.Name).Distinct().Count());
            Assert.All(space.Points.Where(point => point.Utilities is not null), point => Assert.Contains(space.Frontier, other => other.Utilities.Equals(point.Utilities)));
        },
        iter: 300);

    [Fact]
    public void It_can_be_stopped() => Assert.Throws<OperationCanceledException>(() => DealAnalysis.Analyze(Scenarios.Any.Single(), null, new CancellationToken(canceled: true)));

    private static void Check(DealSpace space, string name, Func<double[], double> score, List<double[]> ratified)
    {
        var point = space.Points.Single(point => point.Name == name);
        if (ratified.Count == 0) Assert.Null(point.Utilities);
        else Assert.Equal(ratified.Max(score), score([.. point.Utilities!]));
    }

    private static Dictionary<string, double[]> WorthsOf(Scenario scenario) => Scenarios.DealsOf(scenario).ToDictionary(
        deal => Name(new Deal(scenario.Describe(deal))),
        deal => scenario.Preferences.Select(preference => deal.Select((option, issue) => (preference.Issues[issue].Weight * preference.Issues[issue].Evaluations[option]).ToDouble()).Sum()).ToArray());

    private static string Name(Deal deal) => string.Join(';', deal.Settled);

    private static string Key(double[] worth) => string.Join(';', worth);

    private static bool Betters(double[] other, double[] worth) => other.Zip(worth).All(pair => pair.First >= pair.Second) && !other.SequenceEqual(worth);
}
