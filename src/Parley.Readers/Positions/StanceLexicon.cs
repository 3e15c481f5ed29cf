using System.Collections.Frozen;

namespace Parley.Readers.Positions;

/// <summary>Knows the words that colour what is said, from <c>Data/stances.txt</c>.</summary>
internal static class StanceLexicon
{
    private static readonly FrozenDictionary<string, Colours> Words = DataFile.Rows("Positions/Data/stances.txt")
        .GroupBy(row => row[0], row => Enum.Parse<Colours>(row[1], ignoreCase: true))
        .ToFrozenDictionary(group => group.Key, group => group.Aggregate((all, one) => all | one), StringComparer.OrdinalIgnoreCase);

    /// <summary>The colours of a lemma.</summary>
    public static Colours Of(string lemma) => Words.GetValueOrDefault(lemma);

    /// <summary>Whether a lemma has a colour.</summary>
    public static bool Is(string lemma, Colours colour) => (Of(lemma) & colour) != 0;
}

/// <summary>How a word colours what is said.</summary>
[Flags]
internal enum Colours
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>What is so called is opposed.</summary>
    Bad = 1,

    /// <summary>What is so called is supported.</summary>
    Good = 2,

    /// <summary>What is so called is demanded.</summary>
    Must = 4,

    /// <summary>Doing it hurts the other side.</summary>
    Harm = 8,

    /// <summary>Doing it takes harm back or gives something.</summary>
    Relief = 16,

    /// <summary>A verb of saying or thinking.</summary>
    Say = 32,

    /// <summary>A verb that only lays stress on a stance, which its object names: "reaffirmed its commitment".</summary>
    Voice = 64,

    /// <summary>A verb that tells how much there is of something: "demand rose".</summary>
    Growth = 128,

    /// <summary>A word that describes what buyers want: "domestic demand".</summary>
    Market = 256,

    /// <summary>All that colours what is said, and not the verb or noun that says it.</summary>
    OfContent = Bad | Good | Must | Harm | Relief | Say,
}
