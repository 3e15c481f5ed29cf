namespace Parley.Training.Attributions;

/// <summary>A sequence to learn from: its features as rows of the model's tables, and the right labels.</summary>
/// <param name="Emissions">The rows of the emission features, place after place.</param>
/// <param name="EmissionStarts">Where the rows of each place start, and the end.</param>
/// <param name="Edges">The rows of the edge features, place after place.</param>
/// <param name="EdgeStarts">Where the rows of each place start, and the end.</param>
/// <param name="Labels">The right label of each place.</param>
internal sealed record ChainInstance(int[] Emissions, int[] EmissionStarts, int[] Edges, int[] EdgeStarts, byte[] Labels);
