using System.Numerics.Tensors;
using Parley.Readers.Attributions;

namespace Parley.Training.Attributions;

/// <summary>A <see cref="ChainModel"/> while it learns: conditional likelihood, averaged over rounds.</summary>
internal sealed class ChainLearner(IReadOnlyList<RawSequence> sequences, int labels)
{
    private const int LeastCount = 3;
    private const float Rate = 0.1f;
    private const float Shrinkage = 1.5e-3f;
    private const float LeastWeight = 0.07f;

    /// <summary>A place whose labels are this sure teaches nothing more.</summary>
    private const float Negligible = 1e-3f;

    private readonly FeatureWeights _emissions = new(sequences.SelectMany(sequence => sequence.Emissions), labels, LeastCount);
    private readonly FeatureWeights _edges = new(sequences.SelectMany(sequence => sequence.Edges), labels * labels, LeastCount);
    private readonly ChainLattice _lattice = new(labels);

    /// <summary>A sequence with the rows of its features.</summary>
    public ChainInstance Index(RawSequence sequence)
    {
        var (emissions, emissionStarts) = RowsOf(sequence.Emissions, sequence.EmissionStarts, _emissions);
        var (edges, edgeStarts) = RowsOf(sequence.Edges, sequence.EdgeStarts, _edges);
        return new ChainInstance(emissions, emissionStarts, edges, edgeStarts, sequence.Labels);
    }

    /// <summary>Learns from sequences, once each, in random order.</summary>
    public void LearnRound(ChainInstance[] instances, Random random)
    {
        random.Shuffle(instances);
        foreach (var instance in instances) Learn(instance);
        _emissions.EndRound();
        _edges.EndRound();
    }

    /// <summary>The model as it runs: the mean over the rounds.</summary>
    public ChainModel ToModel() => new(_emissions.ToTable(LeastWeight), _edges.ToTable(LeastWeight));

    private void Learn(ChainInstance instance)
    {
        _lattice.Start(instance.Labels.Length);
        for (var i = 0; i < instance.Labels.Length; i++)
        {
            _emissions.Score(instance.EmissionsAt(i), _lattice.EmissionsAt(i));
            _edges.Score(instance.EdgesAt(i), _lattice.EdgesAt(i));
        }

        Span<float> ofEmissions = stackalloc float[labels];
        Span<float> ofEdges = stackalloc float[labels * labels];
        var gradient = new LatticeGradient(_lattice, instance.Labels);
        for (var i = 0; i < instance.Labels.Length; i++)
        {
            gradient.At(i, ofEmissions, ofEdges);
            if (!IsNegligible(ofEmissions)) _emissions.Learn(instance.EmissionsAt(i), ofEmissions, Rate, Shrinkage);
            if (!IsNegligible(ofEdges)) _edges.Learn(instance.EdgesAt(i), ofEdges, Rate, Shrinkage);
        }
    }

    private static bool IsNegligible(ReadOnlySpan<float> gradient) => TensorPrimitives.MaxMagnitude(gradient) is < Negligible and > -Negligible;

    private static (int[] Rows, int[] Starts) RowsOf(uint[] features, int[] starts, FeatureWeights weights)
    {
        var rows = new List<int>(features.Length);
        var newStarts = new int[starts.Length];
        for (var place = 0; place + 1 < starts.Length; place++)
        {
            for (var k = starts[place]; k < starts[place + 1]; k++)
            {
                var row = weights.RowOf(features[k]);
                if (row >= 0) rows.Add(row);
            }

            newStarts[place + 1] = rows.Count;
        }

        return ([.. rows], newStarts);
    }
}
