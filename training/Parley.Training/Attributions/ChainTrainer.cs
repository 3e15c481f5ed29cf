using System.Numerics.Tensors;
using Parley.Readers.Attributions;

namespace Parley.Training.Attributions;

/// <summary>Learns a <see cref="ChainModel"/> from examples: conditional likelihood, AdaGrad (Duchi, Hazan and Singer 2011), L1 shrinkage.</summary>
internal sealed class ChainTrainer(int labels, int leastCount = 3, float rate = 0.1f, float shrinkage = 2e-6f, int rounds = 8, int seed = 1)
{
    private const float Damping = 1e-6f;

    /// <summary>A place whose labels are this sure teaches nothing more.</summary>
    private const float Negligible = 1e-3f;

    /// <summary>Learns from sequences, each given as the features of its places and its right labels.</summary>
    public ChainModel Train(IReadOnlyList<RawSequence> sequences)
    {
        var model = new ChainModel(labels, TableOf(sequences, s => s.Emissions, labels), TableOf(sequences, s => s.Edges, labels * labels));
        var instances = sequences.Select(sequence => Index(sequence, model)).ToArray();
        var emissionSquares = Fill(model.Emissions.Weights.Length);
        var edgeSquares = Fill(model.Edges.Weights.Length);
        var emissionSums = new float[emissionSquares.Length];
        var edgeSums = new float[edgeSquares.Length];
        var lattice = new ChainLattice(labels);
        var random = new Random(seed);
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(instances);
            var loss = 0.0;
            foreach (var instance in instances) loss += Learn(instance, model, lattice, emissionSquares, edgeSquares);
            Console.Error.WriteLine($"  round {round + 1}: loss {loss / instances.Length:f4}");
            if (round == 0) continue;
            TensorPrimitives.Add(emissionSums, model.Emissions.Weights, emissionSums);
            TensorPrimitives.Add(edgeSums, model.Edges.Weights, edgeSums);
        }

        TensorPrimitives.Divide(emissionSums, rounds - 1, model.Emissions.Weights);
        TensorPrimitives.Divide(edgeSums, rounds - 1, model.Edges.Weights);

        return model;
    }

    private static float[] Fill(int length)
    {
        var squares = new float[length];
        Array.Fill(squares, Damping);
        return squares;
    }

    private WeightTable TableOf(IReadOnlyList<RawSequence> sequences, Func<RawSequence, uint[]> featuresOf, int width)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var sequence in sequences)
        {
            foreach (var feature in featuresOf(sequence))
            {
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
            }
        }

        return new WeightTable([.. counts.Where(pair => pair.Value >= leastCount).Select(pair => pair.Key)], width);
    }

    private static ChainInstance Index(RawSequence sequence, ChainModel model)
    {
        var (emissions, emissionStarts) = RowsOf(sequence.Emissions, sequence.EmissionStarts, model.Emissions);
        var (edges, edgeStarts) = RowsOf(sequence.Edges, sequence.EdgeStarts, model.Edges);
        return new ChainInstance(emissions, emissionStarts, edges, edgeStarts, sequence.Labels);
    }

    private static (int[] Rows, int[] Starts) RowsOf(uint[] features, int[] starts, WeightTable table)
    {
        var rows = new List<int>(features.Length);
        var newStarts = new int[starts.Length];
        for (var place = 0; place + 1 < starts.Length; place++)
        {
            for (var k = starts[place]; k < starts[place + 1]; k++)
            {
                var row = table.RowOf(features[k]);
                if (row >= 0) rows.Add(row);
            }

            newStarts[place + 1] = rows.Count;
        }

        return ([.. rows], newStarts);
    }

    private double Learn(ChainInstance instance, ChainModel model, ChainLattice lattice, float[] emissionSquares, float[] edgeSquares)
    {
        var count = instance.Labels.Length;
        lattice.Start(count);
        for (var i = 0; i < count; i++)
        {
            Score(model.Emissions, instance.Emissions.AsSpan(instance.EmissionStarts[i]..instance.EmissionStarts[i + 1]), lattice.EmissionsAt(i));
            Score(model.Edges, instance.Edges.AsSpan(instance.EdgeStarts[i]..instance.EdgeStarts[i + 1]), lattice.EdgesAt(i));
        }

        lattice.Sum();
        var loss = -Math.Log(Math.Max(1e-300, lattice.Probability(0, instance.Labels)));
        Span<float> gradient = stackalloc float[labels * labels];
        for (var i = 0; i < count; i++)
        {
            for (var y = 0; y < labels; y++) gradient[y] = (instance.Labels[i] == y ? 1 : 0) - (float)lattice.Probability(i, y);
            Update(model.Emissions, emissionSquares, instance.Emissions.AsSpan(instance.EmissionStarts[i]..instance.EmissionStarts[i + 1]), gradient[..labels]);
            var former = i == 0 ? 0 : instance.Labels[i - 1];
            for (var xy = 0; xy < labels * labels; xy++)
            {
                var right = former == xy / labels && instance.Labels[i] == xy % labels;
                gradient[xy] = (right ? 1 : 0) - (float)lattice.Probability(i, xy / labels, xy % labels);
            }

            Update(model.Edges, edgeSquares, instance.Edges.AsSpan(instance.EdgeStarts[i]..instance.EdgeStarts[i + 1]), gradient);
        }

        return loss;
    }

    private static void Score(WeightTable table, ReadOnlySpan<int> rows, Span<float> scores)
    {
        foreach (var row in rows)
        {
            var weights = table.Weights.AsSpan(row * scores.Length, scores.Length);
            for (var y = 0; y < weights.Length; y++) scores[y] += weights[y];
        }
    }

    private void Update(WeightTable table, float[] squares, ReadOnlySpan<int> rows, ReadOnlySpan<float> gradient)
    {
        if (TensorPrimitives.MaxMagnitude(gradient) is < Negligible and > -Negligible) return;
        foreach (var row in rows)
        {
            var weights = table.Weights.AsSpan(row * gradient.Length, gradient.Length);
            var sums = squares.AsSpan(row * gradient.Length, gradient.Length);
            for (var y = 0; y < weights.Length; y++)
            {
                sums[y] += gradient[y] * gradient[y];
                var step = rate / MathF.Sqrt(sums[y]);
                var weight = weights[y] + (step * gradient[y]);
                var shrink = step * shrinkage;
                weights[y] = weight > shrink ? weight - shrink : weight < -shrink ? weight + shrink : 0;
            }
        }
    }
}
