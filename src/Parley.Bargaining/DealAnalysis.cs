using System.Numerics;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Frontiers;
using Parley.Bargaining.Gains;
using Parley.Bargaining.Scenarios;
using Parley.Bargaining.Solutions;
using Parley.Bargaining.WinSets;
using Parley.Talks;

namespace Parley.Bargaining;

/// <summary>Finds what can be agreed in a scenario: the frontier with its deals, the solutions, and who would ratify how much.</summary>
public static class DealAnalysis
{
    /// <summary>As many deals are written out for a point of the frontier; their number is always exact.</summary>
    public const int DealsShown = 100;

    /// <summary>Analyses a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="convention">By whose rules to count; null for those of the tool that its files were made for.</param>
    /// <param name="cancellation">Stops it between two issues.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static DealSpace Analyze(Scenario scenario, Convention? convention = null, CancellationToken cancellation = default)
    {
        var counting = convention ?? scenario.Convention;
        var exact = ExactGains.Of(scenario, counting);
        var longs = exact.InLongs();
        var winSets = longs is null ? WinSetsOf(scenario, exact.Table, cancellation) : WinSetsOf(scenario, longs, cancellation);
        if (counting is Convention.Genius or Convention.NegoLog or Convention.NegMas)
        {
            var gains = DoubleGains.Of(scenario, counting);
            var cap = counting == Convention.Genius ? 1.0 : double.PositiveInfinity;
            var frontier = ParetoFrontier<double>.Of(gains, cancellation);
            return Describe(scenario, counting, frontier, gains.Reservations, (utility, _) => new Rounded(Math.Min(cap, utility)), winSets);
        }

        if (longs is null)
        {
            var frontier = ParetoFrontier<BigInteger>.Of(exact.Table, cancellation);
            return Describe(scenario, counting, frontier, exact.Table.Reservations, (utility, party) => Rational.Of(utility, exact.Denominators[party]), winSets);
        }

        var inLongs = ParetoFrontier<long>.Of(longs, cancellation);
        return Describe(scenario, counting, inLongs, longs.Reservations, (utility, party) => Rational.Of(utility, exact.Denominators[party]), winSets);
    }

    private static DealSpace Describe<TGain, TUtility>(
        Scenario scenario, Convention convention, ParetoFrontier<TGain> frontier, TGain[] reservations, Func<TGain, int, TUtility> scale, ValueList<WinSet> winSets)
        where TGain : INumber<TGain>
        where TUtility : struct, IFraction<TUtility>
    {
        var points = new TUtility[frontier.Count][];
        for (var i = 0; i < points.Length; i++) points[i] = Scale(frontier[i], scale);
        var bargain = new Bargain<TUtility>(points, Scale(reservations, scale));
        return new DealSpace(
            scenario,
            convention,
            [.. points.Select((point, i) => new FrontierPoint(Doubles(point), frontier.CountDeals(i), [.. frontier.DealsOf(i).Take(DealsShown).Select(deal => new Deal(scenario.Describe(deal)))]))],
            [.. SolutionRules<TUtility>.Of(convention).Select(rule => Solve(scenario, rule, bargain, frontier))],
            winSets,
            SpaceMeasures.Opposition(points.Select(Doubles)),
            SpaceMeasures.Balance(DoubleGains.Of(scenario, convention)));
    }

    private static SolutionPoint Solve<TGain, TUtility>(Scenario scenario, SolutionRule<Bargain<TUtility>> rule, Bargain<TUtility> bargain, ParetoFrontier<TGain> frontier)
        where TGain : INumber<TGain>
        where TUtility : struct, IFraction<TUtility> => rule.Find(bargain) is { } point
            ? new SolutionPoint(rule.Name, rule.Definition, Doubles(bargain.Frontier[point]), new Deal(scenario.Describe(frontier.DealsOf(point).First())))
            : new SolutionPoint(rule.Name, rule.Definition, null, null);

    private static TUtility[] Scale<TGain, TUtility>(ReadOnlySpan<TGain> values, Func<TGain, int, TUtility> scale)
    {
        var scaled = new TUtility[values.Length];
        for (var party = 0; party < scaled.Length; party++) scaled[party] = scale(values[party], party);
        return scaled;
    }

    private static ValueList<double> Doubles<TUtility>(TUtility[] values)
        where TUtility : struct, IFraction<TUtility> => [.. values.Select(value => value.ToDouble())];

    private static ValueList<WinSet> WinSetsOf<T>(Scenario scenario, GainTable<T> gains, CancellationToken cancellation)
        where T : INumber<T> =>
        [.. scenario.Preferences.Select((preference, party) => new WinSet(preference.Party, WinSetCounter.Count(gains, party, cancellation))), new WinSet(null, WinSetCounter.CountJoint(gains, cancellation))];
}
