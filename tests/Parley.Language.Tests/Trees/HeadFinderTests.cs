using Parley.Language.Trees;

namespace Parley.Language.Tests.Trees;

public sealed class HeadFinderTests
{
    private static readonly Gen<float[]> _scores =
        Gen.Int[1, 30].SelectMany(count => Gen.Float[-10, 10].Array[count * (count + 1)]);

    [Fact]
    public void Heads_make_a_tree_with_one_root() => _scores.Sample(scores =>
    {
        var heads = Choose(scores);
        Assert.Single(heads, -1);
        for (var word = 0; word < heads.Length; word++)
        {
            var (at, steps) = (word, 0);
            while (heads[at] >= 0 && steps++ <= heads.Length) at = heads[at];
            Assert.Equal(-1, heads[at]);
        }
    });

    [Fact]
    public void A_tree_that_scores_best_word_by_word_is_chosen()
    {
        float[] scores =
        [
            0, 9, 1, 2,
            1, 0, 2, 9,
            3, 9, 0, 1,
        ];
        Assert.Equal([1, -1, 1], Choose(scores));
    }

    [Fact]
    public void A_circle_is_broken_where_it_costs_least()
    {
        float[] scores =
        [
            0, 9, 1, 0,
            9, 0, 8, 0,
            1, 1, 0, 9,
        ];
        Assert.Equal([1, 2, -1], Choose(scores));
    }

    private static int[] Choose(float[] scores)
    {
        var heads = new int[(int)Math.Sqrt(scores.Length)];
        HeadFinder.Choose(scores, heads);
        return heads;
    }
}
