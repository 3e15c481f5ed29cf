namespace Parley.Bargaining.Simulation;

/// <summary>How a measure is spread over runs.</summary>
/// <param name="Mean">The mean.</param>
/// <param name="Least">The least.</param>
/// <param name="Low">A tenth of the runs have no more.</param>
/// <param name="Median">Half of the runs have no more.</param>
/// <param name="High">Nine tenths of the runs have no more.</param>
/// <param name="Most">The most.</param>
public sealed record Distribution(double Mean, double Least, double Low, double Median, double High, double Most)
{
    /// <summary>The distribution of some values; null when there are none.</summary>
    public static Distribution? Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? null : new(sorted.Average(), sorted[0], At(sorted, 0.1), At(sorted, 0.5), At(sorted, 0.9), sorted[^1]);
    }

    private static double At(double[] sorted, double share) => sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)];
}
