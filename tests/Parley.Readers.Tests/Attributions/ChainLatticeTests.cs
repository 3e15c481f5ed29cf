using Parley.Readers.Attributions;

namespace Parley.Readers.Tests.Attributions;

public sealed class ChainLatticeTests
{
    private const int Labels = 3;
    private const int Length = 4;

    private static readonly Gen<float[]> _scores = Gen.Float[-4, 4].Array[Length * (Labels + (Labels * Labels))];

    [Fact]
    public void The_best_labelling_is_that_of_the_highest_score() => _scores.Sample(scores =>
    {
        var lattice = Fill(scores);
        var path = new byte[Length];
        lattice.Best(path);
        Assert.Equal(Paths().Max(other => Score(scores, other)), Score(scores, path), 1e-3);
    });

    [Fact]
    public void Probabilities_are_shares_of_all_labellings() => _scores.Sample(scores =>
    {
        var lattice = Fill(scores);
        lattice.Sum();
        var total = Paths().Sum(path => Math.Exp(Score(scores, path)));
        Assert.Equal(Math.Log(total), lattice.LogPartition, 1e-3);
        foreach (var path in Paths().Take(9)) Assert.Equal(Math.Exp(Score(scores, path)) / total, lattice.Probability(0, path), 1e-4);
        for (var label = 0; label < Labels; label++)
        {
            var expected = Paths().Where(path => path[2] == label).Sum(path => Math.Exp(Score(scores, path))) / total;
            Assert.Equal(expected, lattice.Probability(2, label), 1e-4);
            var pairs = Enumerable.Range(0, Labels).Sum(former => lattice.Probability(2, former, label));
            Assert.Equal(expected, pairs, 1e-4);
        }
    });

    private static ChainLattice Fill(float[] scores)
    {
        var lattice = new ChainLattice(Labels);
        lattice.Start(Length);
        for (var i = 0; i < Length; i++)
        {
            scores.AsSpan(i * Labels, Labels).CopyTo(lattice.EmissionsAt(i));
            EdgesOf(scores, i).CopyTo(lattice.EdgesAt(i));
        }

        return lattice;
    }

    private static Span<float> EdgesOf(float[] scores, int place) =>
        scores.AsSpan((Length * Labels) + (place * Labels * Labels), Labels * Labels);

    private static double Score(float[] scores, byte[] path)
    {
        var score = 0.0;
        for (var i = 0; i < Length; i++)
        {
            score += scores[(i * Labels) + path[i]] + EdgesOf(scores, i)[((i == 0 ? 0 : path[i - 1]) * Labels) + path[i]];
        }

        return score;
    }

    private static IEnumerable<byte[]> Paths()
    {
        for (var code = 0; code < 81; code++) yield return [(byte)(code % 3), (byte)(code / 3 % 3), (byte)(code / 9 % 3), (byte)(code / 27)];
    }
}
