using Parley.Readers.Attributions;

namespace Parley.Training.Attributions;

/// <summary>The gradient of the likelihood of a labelling in the scores of a lattice.</summary>
internal sealed class LatticeGradient
{
    private readonly ChainLattice _lattice;
    private readonly byte[] _right;

    /// <summary>Takes a lattice with all scores in place, and the right labels.</summary>
    public LatticeGradient(ChainLattice lattice, byte[] right)
    {
        lattice.Sum();
        (_lattice, _right) = (lattice, right);
        Loss = -Math.Log(Math.Max(1e-300, lattice.Probability(0, right)));
    }

    /// <summary>Minus the logarithm of the likelihood.</summary>
    public double Loss { get; }

    /// <summary>The gradient at a place, in the scores of the labels and of the steps to it.</summary>
    public void At(int place, Span<float> ofEmissions, Span<float> ofEdges)
    {
        var labels = ofEmissions.Length;
        var (former, own) = (place == 0 ? 0 : _right[place - 1], _right[place]);
        for (var y = 0; y < labels; y++) ofEmissions[y] = (own == y ? 1 : 0) - (float)_lattice.Probability(place, y);
        for (var xy = 0; xy < ofEdges.Length; xy++)
        {
            ofEdges[xy] = (former == xy / labels && own == xy % labels ? 1 : 0) - (float)_lattice.Probability(place, xy / labels, xy % labels);
        }
    }
}
