using Parley.Prospects.Links.Ranks;

namespace Parley.Prospects.Tests.Links;

public sealed class MeanRankTests
{
    [Fact]
    public void It_is_the_mean_of_the_best_and_the_worst_place_among_equals() =>
        Gen.Int[0, 4].Array[1, 20].SelectMany(scores => Gen.Int[0, scores.Length - 1], (scores, answer) => (scores, answer)).Sample(sample =>
        {
            float[] scores = [.. sample.scores.Select(score => (float)score)];
            var answer = scores[sample.answer];
            var best = 1 + scores.Count(score => score > answer);
            var worst = scores.Count(score => score >= answer);
            return MeanRank.Of(sample.answer, scores) == (best + worst) / 2.0;
        });

    [Fact]
    public void Those_who_were_never_met_tie_with_each_other() => Assert.Equal(4, MeanRank.OfUnmet([1, 2], unmet: 3));
}
