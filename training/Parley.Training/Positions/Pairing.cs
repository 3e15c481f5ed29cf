namespace Parley.Training.Positions;

/// <summary>Pairs what people found in a report with what was read, as the scorer of readings does.</summary>
internal static class Pairing
{
    /// <summary>Pairs each gold item with at most one that was read, the best score first; pairs of score 0 are none.</summary>
    public static IReadOnlyList<(TGold Gold, TRead Read, double Score)> Best<TGold, TRead>(IReadOnlyList<TGold> gold, IReadOnlyList<TRead> read, Func<TGold, TRead, double> scoreOf)
    {
        var ranked =
            from g in Enumerable.Range(0, gold.Count)
            from r in Enumerable.Range(0, read.Count)
            let score = scoreOf(gold[g], read[r])
            where score > 0
            orderby score descending
            select (g, r, score);
        var (usedGold, usedRead) = (new HashSet<int>(), new HashSet<int>());
        var pairs = new List<(TGold, TRead, double)>();
        foreach (var (g, r, score) in ranked.ToList())
        {
            if (usedGold.Contains(g) || usedRead.Contains(r)) continue;
            usedGold.Add(g);
            usedRead.Add(r);
            pairs.Add((gold[g], read[r], score));
        }

        return pairs;
    }
}
