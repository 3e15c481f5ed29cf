namespace Parley.Prospects.Links.Ranks;

/// <summary>How well answers were ranked.</summary>
/// <param name="Questions">How many questions were asked: two for each fact.</param>
/// <param name="Mrr">The mean reciprocal rank, above 0 to 1.</param>
/// <param name="Hits1">The share of answers that came first.</param>
/// <param name="Hits3">The share among the first three.</param>
/// <param name="Hits10">The share among the first ten.</param>
public sealed record LinkScore(int Questions, double Mrr, double Hits1, double Hits3, double Hits10)
{
    /// <summary>The score of a list of ranks; all nought where it is empty.</summary>
    public static LinkScore Of(IReadOnlyCollection<double> ranks) => ranks.Count == 0
        ? new LinkScore(0, 0, 0, 0, 0)
        : new LinkScore(ranks.Count, ranks.Average(rank => 1 / rank), Share(ranks, 1), Share(ranks, 3), Share(ranks, 10));

    private static double Share(IReadOnlyCollection<double> ranks, int worst) => (double)ranks.Count(rank => rank <= worst) / ranks.Count;
}
