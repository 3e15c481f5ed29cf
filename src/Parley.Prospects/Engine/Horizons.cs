namespace Parley.Prospects.Engine;

/// <summary>Leads from windows of some lengths to a window of another one.</summary>
internal static class Horizons
{
    private const double Edge = 1e-6;

    /// <summary>The probability within a number of days, from those of one or two other lengths: the logarithm of the hazard is linear in that of the length.</summary>
    public static float Between(int days, (int Days, float Probability)[] known)
    {
        if (known.Length == 1 && known[0].Days == days) return known[0].Probability;
        var (first, last) = (known[0], known[^1]);
        var slope = known.Length == 1 ? 1 : Math.Clamp((Hazard(last.Probability) - Hazard(first.Probability)) / Math.Log((double)last.Days / first.Days), 0, 1);
        var from = days > last.Days ? last : first;
        return (float)(1 - Math.Exp(-Math.Exp(Hazard(from.Probability) + (slope * Math.Log((double)days / from.Days)))));
    }

    private static double Hazard(float probability) => Math.Log(-Math.Log(1 - Math.Clamp(probability, Edge, 1 - Edge)));
}
