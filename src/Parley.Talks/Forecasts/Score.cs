using System.Collections.Immutable;

namespace Parley.Talks.Forecasts;

/// <summary>How good forecasts were.</summary>
/// <param name="Count">How many.</param>
/// <param name="Rate">How many of them came true, 0 to 1.</param>
/// <param name="Brier">The mean squared error: 0 is perfect (Brier 1950).</param>
/// <param name="Log">The mean of the negative logarithm of the probability that was given to what happened.</param>
/// <param name="Skill">1 less the Brier score over that of the base rate: above 0 is better than the base rate.</param>
/// <param name="Calibration">The expected calibration error, over the bins.</param>
/// <param name="Auc">How likely what came true was given more than what did not, 0 to 1; not a number where all or none came true.</param>
/// <param name="Bins">The reliability diagram: at most ten bins of about as many forecasts each.</param>
public sealed record Score(int Count, double Rate, double Brier, double Log, double Skill, double Calibration, double Auc, ImmutableArray<ReliabilityBin> Bins)
{
    private const int MostBins = 10;
    private const double Edge = 1e-4;

    /// <summary>The score of forecasts, or null of none.</summary>
    public static Score? Of(IReadOnlyCollection<ScoredForecast> forecasts)
    {
        if (forecasts.Count == 0) return null;
        var ranked = forecasts.OrderBy(one => one.Probability).ThenBy(one => one.Outcome).ToArray();
        var brier = ranked.Average(one => Squared(one.Probability, one.Outcome));
        var usual = ranked.Average(one => Squared(one.BaseRate, one.Outcome));
        var bins = Bin(ranked);
        return new Score(
            ranked.Length,
            ranked.Average(one => one.Outcome ? 1.0 : 0),
            brier,
            ranked.Average(one => -Math.Log(Math.Clamp(one.Outcome ? one.Probability : 1 - one.Probability, Edge, 1 - Edge))),
            usual > 0 ? 1 - (brier / usual) : 0,
            bins.Sum(bin => bin.Count * Math.Abs(bin.Forecast - bin.Observed)) / ranked.Length,
            Order(ranked),
            bins);
    }

    private static double Squared(double probability, bool outcome) => (probability - (outcome ? 1 : 0)) * (probability - (outcome ? 1 : 0));

    private static ImmutableArray<ReliabilityBin> Bin(ScoredForecast[] ranked)
    {
        var count = Math.Min(MostBins, ranked.Length);
        return
        [
            .. Enumerable.Range(0, count)
                .Select(bin => ranked[(bin * ranked.Length / count)..((bin + 1) * ranked.Length / count)])
                .Select(part => new ReliabilityBin(part.Length, part.Average(one => one.Probability), part.Average(one => one.Outcome ? 1.0 : 0))),
        ];
    }

    /// <summary>The share of pairs in the right order, ties by half, by the sum of ranks (Mann and Whitney 1947).</summary>
    private static double Order(ScoredForecast[] ranked)
    {
        var (sum, place) = (0.0, 0);
        foreach (var tied in ranked.GroupBy(one => one.Probability).Select(group => group.ToArray()))
        {
            sum += tied.Count(one => one.Outcome) * (place + ((tied.Length + 1) / 2.0));
            place += tied.Length;
        }

        double came = ranked.Count(one => one.Outcome);
        return (sum - (came * (came + 1) / 2)) / (came * (ranked.Length - came));
    }
}
