namespace Parley.Training.Attributions;

/// <summary>A sequence with the rows of its features in the tables of a <see cref="ChainLearner"/>, place after place, and its right labels.</summary>
internal sealed record ChainInstance(int[] Emissions, int[] EmissionStarts, int[] Edges, int[] EdgeStarts, byte[] Labels)
{
    public ReadOnlySpan<int> EmissionsAt(int place) => Emissions.AsSpan(EmissionStarts[place]..EmissionStarts[place + 1]);

    public ReadOnlySpan<int> EdgesAt(int place) => Edges.AsSpan(EdgeStarts[place]..EdgeStarts[place + 1]);
}
