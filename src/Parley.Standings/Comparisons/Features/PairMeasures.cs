using Parley.Standings.Comparisons.Words;

namespace Parley.Standings.Comparisons.Features;

/// <summary>How alike two sentences are, by several measures, each from 0 to 1.</summary>
/// <param name="table">Rarity and company of words.</param>
internal sealed class PairMeasures(WordTable table)
{
    private const double Akin = 0.35;

    /// <summary>The names of the measures, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["current-covered", "earlier-covered", "current-covered-softly", "earlier-covered-softly", "in-order", "in-order-of-current", "in-order-of-earlier", "longest-run", "near-place", "names-shared", "numbers-differ", "current-clause", "earlier-clause"];

    /// <summary>The measures for a current and an earlier sentence.</summary>
    public double[] Of(SentenceProfile current, SentenceProfile earlier)
    {
        var (common, run) = WordOrder.Compare(current.Words, earlier.Words);
        var (own, its) = (Math.Max(1, current.Words.Length), Math.Max(1, earlier.Words.Length));
        return
        [
            Covered(current, earlier, soft: false),
            Covered(earlier, current, soft: false),
            Covered(current, earlier, soft: true),
            Covered(earlier, current, soft: true),
            2.0 * common / (own + its),
            (double)common / own,
            (double)common / its,
            (double)run / Math.Min(own, its),
            1 - Math.Abs(current.Place - earlier.Place),
            SharedNames(current, earlier),
            current.Numbers.SetEquals(earlier.Numbers) ? 0 : 1,
            BestClause(current, earlier),
            BestClause(earlier, current),
        ];
    }

    /// <summary>The share of a sentence's weight that others have too, in the same stems or, when soft, in words of the same company.</summary>
    public double Covered(SentenceProfile sentence, IEnumerable<SentenceProfile> others, bool soft) =>
        Share(sentence, sentence.Stems, [.. others], soft);

    private double Covered(SentenceProfile sentence, SentenceProfile other, bool soft) => Share(sentence, sentence.Stems, [other], soft);

    private double BestClause(SentenceProfile sentence, SentenceProfile other)
    {
        var best = 0.0;
        foreach (var clause in sentence.Clauses)
        {
            var stems = clause.Select(word => Equivalents.Of(word) ?? WordForms.Stem(word)).Where(sentence.Content.ContainsKey).ToArray();
            best = Math.Max(best, Share(sentence, stems, [other], soft: true));
        }

        return best;
    }

    private double Share(SentenceProfile sentence, string[] stems, SentenceProfile[] others, bool soft)
    {
        double covered = 0, all = 0;
        foreach (var stem in stems.Distinct(StringComparer.Ordinal))
        {
            var (weight, row) = sentence.Content[stem];
            if (weight <= 0) continue;
            all += weight;
            if (Array.Exists(others, other => other.Content.ContainsKey(stem))) covered += weight;
            else if (soft && row >= 0) covered += weight * Kinship(row, others);
        }

        return all > 0 ? covered / all : 0;
    }

    private double Kinship(int row, SentenceProfile[] others)
    {
        var best = 0.0;
        foreach (var (weight, other) in others.SelectMany(profile => profile.Content.Values))
        {
            if (weight > 0 && other >= 0) best = Math.Max(best, table.Similarity(row, other));
        }

        return best > Akin ? (best - Akin) / (1 - Akin) : 0;
    }

    private static double SharedNames(SentenceProfile current, SentenceProfile earlier)
    {
        double shared = 0, all = 0;
        foreach (var name in current.Names)
        {
            var weight = current.Content[name].Weight;
            all += weight;
            if (earlier.Content.ContainsKey(name)) shared += weight;
        }

        return all > 0 ? shared / all : 0;
    }
}
