using System.Numerics.Tensors;
using Parley.Readers.Attributions;

namespace Parley.Training.Attributions;

/// <summary>A choice to learn from: the features and the given scores of the candidates, and which is right.</summary>
/// <param name="Features">The features of each candidate.</param>
/// <param name="Scores">What each candidate scores before any feature is weighed.</param>
/// <param name="Right">The index of the right one.</param>
internal sealed record RankExample(uint[][] Features, float[] Scores, int Right);

/// <summary>Learns to choose among candidates: conditional likelihood, AdaGrad, L1 shrinkage. A choice of one is a yes or no.</summary>
internal sealed class RankTrainer(int leastCount = 3, float rate = 0.1f, float shrinkage = 1e-3f, int rounds = 6, int seed = 1)
{
    /// <summary>Learns weights for which the right candidates score highest.</summary>
    public WeightTable Train(RankExample[] examples)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var feature in examples.SelectMany(e => e.Features).SelectMany(f => f))
        {
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
        }

        var table = new WeightTable([.. counts.Where(pair => pair.Value >= leastCount).Select(pair => pair.Key)], 1);
        var squares = new float[table.Count];
        var sums = new float[table.Count];
        Array.Fill(squares, 1e-6f);
        var rows = examples.Select(e => Array.ConvertAll(e.Features, f => f.Select(table.RowOf).Where(row => row >= 0).ToArray())).ToArray();
        var order = Enumerable.Range(0, examples.Length).ToArray();
        var random = new Random(seed);
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            var loss = 0.0;
            foreach (var k in order) loss += Learn(examples[k], rows[k], table.Weights, squares);
            Console.Error.WriteLine($"  round {round + 1}: loss {loss / examples.Length:f4}");
            TensorPrimitives.Add(sums, table.Weights, sums);
        }

        TensorPrimitives.Divide(sums, rounds, table.Weights);

        return table;
    }

    private double Learn(RankExample example, int[][] rows, float[] weights, float[] squares)
    {
        var scores = rows.Select((list, c) => example.Scores[c] + list.Sum(row => (double)weights[row])).ToArray();
        var highest = scores.Max();
        var total = scores.Sum(score => Math.Exp(score - highest));
        for (var c = 0; c < rows.Length; c++)
        {
            var gradient = (c == example.Right ? 1 : 0) - (float)(Math.Exp(scores[c] - highest) / total);
            if (gradient is < 1e-4f and > -1e-4f) continue;
            foreach (var row in rows[c])
            {
                squares[row] += gradient * gradient;
                var step = rate / MathF.Sqrt(squares[row]);
                var weight = weights[row] + (step * gradient);
                var shrink = step * shrinkage;
                weights[row] = weight > shrink ? weight - shrink : weight < -shrink ? weight + shrink : 0;
            }
        }

        return Math.Log(total) + highest - scores[example.Right];
    }
}
