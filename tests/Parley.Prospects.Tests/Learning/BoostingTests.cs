using Parley.Prospects.Learning;

namespace Parley.Prospects.Tests.Learning;

public sealed class BoostingTests
{
    private static readonly BoostingPlan _plan = new(Trees: 40, Depth: 3, Rate: 0.3f, Penalty: 1, LeastCurvature: 0.5f, Columns: 1, Rows: 1, Seed: 1);

    [Fact]
    public void Trees_learn_what_no_line_parts()
    {
        var (rows, targets) = Corners();
        var forest = Boosting.Grow(rows, 2, targets, new float[targets.Length], _plan);
        for (var i = 0; i < targets.Length; i++) Assert.Equal(targets[i] > 0.5f, forest.Of(rows.AsSpan(2 * i, 2)) > 0);
    }

    [Fact]
    public void What_moves_a_forest_adds_up_to_its_sum_less_the_roots()
    {
        var (rows, targets) = Corners();
        var forest = Boosting.Grow(rows, 2, targets, new float[targets.Length], _plan);
        for (var i = 0; i < targets.Length; i++)
        {
            var moved = new float[2];
            forest.Explain(rows.AsSpan(2 * i, 2), moved);
            Assert.Equal(forest.Of(rows.AsSpan(2 * i, 2)) - forest.Trees.Sum(tree => tree.Values[0]), moved.Sum(), 1e-3f);
        }
    }

    [Fact]
    public void A_line_is_found_by_logistic_regression()
    {
        float[] rows = [.. Enumerable.Range(0, 200).Select(i => (i - 100) / 50f)];
        float[] targets = [.. rows.Select((value, i) => value + ((i % 7) - 3) > 0 ? 1f : 0)];
        var weights = LogisticFit.Fit(rows, 1, targets, [], penalty: 0.001f, steps: 300);
        Assert.True(weights[0] > 0.3f);
        Assert.InRange(rows.Average(value => Odds.Probability((weights[0] * value) + weights[1])), targets.Average() - 0.01f, targets.Average() + 0.01f);
    }

    private static (float[] Rows, float[] Targets) Corners()
    {
        var places = Enumerable.Range(0, 400).Select(i => (X: i % 20 / 20f, Y: i / 20 / 20f)).ToArray();
        return ([.. places.SelectMany(place => (float[])[place.X, place.Y])], [.. places.Select(place => place.X > 0.32f ^ place.Y > 0.62f ? 1f : 0)]);
    }
}
