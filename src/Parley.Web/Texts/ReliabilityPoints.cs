using Parley.Talks;
using Parley.Talks.Forecasts;

namespace Parley.Web.Texts;

/// <summary>Joins bins of a reliability diagram that lie too close together to be told apart.</summary>
internal static class ReliabilityPoints
{
    private const double Apart = 0.08;

    public static ValueList<ReliabilityBin> Of(IEnumerable<ReliabilityBin> bins)
    {
        var points = new List<ReliabilityBin>();
        foreach (var bin in bins.OrderBy(bin => bin.Forecast))
        {
            if (points.Count > 0 && bin.Forecast - points[^1].Forecast < Apart) points[^1] = Join(points[^1], bin);
            else points.Add(bin);
        }

        return points.ToValueList();
    }

    private static ReliabilityBin Join(ReliabilityBin one, ReliabilityBin other)
    {
        double count = one.Count + other.Count;
        return new ReliabilityBin(
            one.Count + other.Count,
            ((one.Forecast * one.Count) + (other.Forecast * other.Count)) / count,
            ((one.Observed * one.Count) + (other.Observed * other.Count)) / count);
    }
}
