using Parley.Prospects.Links.Learning;

namespace Parley.Prospects.Learning;

/// <summary>Grows trees one after the other, each on what those before it leave wrong.</summary>
/// <remarks>Second-order boosting over histograms: Chen, Guestrin, "XGBoost", KDD 2016; Ke et al., "LightGBM", NIPS 2017.</remarks>
internal static class Boosting
{
    private const int Grain = 1 << 20;

    /// <summary>The trees that correct the given log-odds.</summary>
    /// <param name="rows">Features, one row after the other.</param>
    /// <param name="width">The features of a row.</param>
    /// <param name="targets">What came of each row: 0 or 1.</param>
    /// <param name="offsets">The log-odds that each row starts from.</param>
    /// <param name="plan">How trees are grown.</param>
    public static Forest Grow(ReadOnlySpan<float> rows, int width, float[] targets, float[] offsets, BoostingPlan plan)
    {
        var binning = Binning.Of(rows, width);
        var bins = binning.Columns(rows);
        var grower = new TreeGrower(binning, bins, targets.Length, plan);
        float[] scores = [.. offsets], gradients = new float[targets.Length], curvatures = new float[targets.Length];
        var draws = new Draws(plan.Seed);
        var trees = new Tree[plan.Trees];
        for (var i = 0; i < trees.Length; i++)
        {
            for (var row = 0; row < targets.Length; row++)
            {
                var probability = Odds.Probability(scores[row]);
                gradients[row] = probability - targets[row];
                curvatures[row] = MathF.Max(1e-6f, probability * (1 - probability));
            }

            trees[i] = grower.Grow(gradients, curvatures, Draw(width, plan.Columns, ref draws), Draw(targets.Length, plan.Rows, ref draws), scores);
        }

        return new Forest(trees);
    }

    private static int[] Draw(int count, float share, ref Draws draws)
    {
        var chosen = new List<int>((int)(count * share) + 1);
        for (var i = 0; i < count; i++)
        {
            if (draws.Next(Grain) < share * Grain) chosen.Add(i);
        }

        return [.. chosen];
    }
}
