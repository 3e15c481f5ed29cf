namespace Parley.Training.Attributions;

/// <summary>A sequence with the hashes of its features and its right labels.</summary>
/// <param name="Emissions">The emission features, place after place.</param>
/// <param name="EmissionStarts">Where those of each place start, and the end.</param>
/// <param name="Edges">The edge features, place after place.</param>
/// <param name="EdgeStarts">Where those of each place start, and the end.</param>
/// <param name="Labels">The right label of each place.</param>
internal sealed record RawSequence(uint[] Emissions, int[] EmissionStarts, uint[] Edges, int[] EdgeStarts, byte[] Labels);
