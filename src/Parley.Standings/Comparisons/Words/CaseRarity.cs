using System.Runtime.InteropServices;

namespace Parley.Standings.Comparisons.Words;

/// <summary>How much a stem says in a case: less when most sentences there have it, as those on Ukraine all have "Ukraine".</summary>
internal sealed class CaseRarity
{
    /// <summary>The rarity below which a word is a mere form word.</summary>
    private const double FormWord = 1.0;

    /// <summary>What is left of the weight of a stem that every sentence has.</summary>
    private const double Least = 0.3;

    private readonly Dictionary<string, int> _sentences = new(StringComparer.Ordinal);
    private readonly int _count;

    public CaseRarity(IEnumerable<SentenceProfile> profiles)
    {
        foreach (var profile in profiles)
        {
            _count++;
            foreach (var stem in profile.Stems.Distinct(StringComparer.Ordinal)) CollectionsMarshal.GetValueRefOrAddDefault(_sentences, stem, out _)++;
        }
    }

    public double Weigh(string stem, double rarity)
    {
        var seen = _sentences.GetValueOrDefault(stem, 1);
        var local = Math.Log((_count + 1.0) / seen) / Math.Log(_count + 1.0);
        return Math.Max(0, rarity - FormWord) * (Least + ((1 - Least) * local));
    }
}
