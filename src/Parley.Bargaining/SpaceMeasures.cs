using Parley.Bargaining.Gains;
using Parley.Talks;

namespace Parley.Bargaining;

/// <summary>Figures of a deal space as a whole.</summary>
internal static class SpaceMeasures
{
    /// <summary>The least distance, in the space of utilities, from the frontier to the point where everybody has 1 (Baarslag, Hendrikx, Hindriks and Jonker 2013).</summary>
    public static double Opposition(IEnumerable<ValueList<double>> frontier) =>
        Math.Sqrt(frontier.Min(point => point.Sum(utility => (1 - utility) * (1 - utility))));

    /// <summary>By how much the first party gains more than the second, in the mean over all deals.</summary>
    public static double? Balance(GainTable<double> gains) => gains.Parties == 2 ? Mean(gains.Of[0]) - Mean(gains.Of[1]) : null;

    private static double Mean(double[][] issues) => issues.Sum(issue => issue.Average());
}
