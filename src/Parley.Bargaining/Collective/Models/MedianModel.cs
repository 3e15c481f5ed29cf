namespace Parley.Bargaining.Collective.Models;

/// <summary>The position that no other beats when all vote with their weight (Black 1958).</summary>
internal sealed class MedianModel : ICollectiveModel
{
    public string Name => "median";

    public string Definition => "the median of the positions, weighted by influence times salience: no other has more weight on its side (Black 1958)";

    public IReadOnlyList<double?> Predict(IReadOnlyList<DisputedIssue> issues) => [.. issues.Select(issue => (double?)Median(issue.Stakes.Select(stake => (stake.Position, stake.Weight))))];

    /// <summary>The weighted median; of two, the mean.</summary>
    public static double Median(IEnumerable<(double Position, double Weight)> positions)
    {
        const double Rounding = 1e-12;
        var sorted = positions.Where(position => position.Weight > 0).OrderBy(position => position.Position).ToArray();
        var (half, sum) = (sorted.Sum(position => position.Weight) / 2, 0.0);
        for (var i = 0; i < sorted.Length - 1; i++)
        {
            sum += sorted[i].Weight;
            if (Math.Abs(sum - half) <= Rounding * half) return (sorted[i].Position + sorted[i + 1].Position) / 2;
            if (sum > half) return sorted[i].Position;
        }

        return sorted[^1].Position;
    }
}
