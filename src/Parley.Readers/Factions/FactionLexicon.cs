using Parley.Language;
using Parley.Readers.Lexicons;

namespace Parley.Readers.Factions;

/// <summary>Knows the words for groups within a party, for division, and for prevailing, from <c>Data</c>.</summary>
internal static class FactionLexicon
{
    private static readonly PhraseLexicon<Lean> Nouns = new(
        DataFile.Rows("Factions/Data/factions.txt").SelectMany(row => DataFile.Parts(row, 1).Select(words => (words, ReadLean(row[0])))));

    private static readonly PhraseLexicon<bool> Hands = new(
        DataFile.Rows("Factions/Data/hands.txt").SelectMany(row => DataFile.Parts(row, 1).Select(words => (words, row[0] == "upper"))));

    private static readonly PhraseLexicon<bool> Divisions = new(
        DataFile.Rows("Factions/Data/divisions.txt").SelectMany(row => DataFile.Parts(row, 0)).Select(words => (words, true)));

    /// <summary>The nouns of a sentence that name a group within a party.</summary>
    public static IEnumerable<PhraseHit<Lean>> NounsIn(Sentence sentence) => Nouns.In(sentence);

    /// <summary>The words of a sentence that say who prevails (true) or loses (false).</summary>
    public static IEnumerable<PhraseHit<bool>> HandsIn(Sentence sentence) => Hands.In(sentence);

    /// <summary>The words of a sentence that say that a party is divided.</summary>
    public static IEnumerable<PhraseHit<bool>> DivisionsIn(Sentence sentence) => Divisions.In(sentence);

    private static Lean ReadLean(string word) => word switch { "hard" => Lean.Hard, "soft" => Lean.Soft, _ => Lean.Unknown };
}

/// <summary>How a group within a party leans in talks.</summary>
internal enum Lean : byte
{
    /// <summary>Told only by what it wants.</summary>
    Unknown,

    /// <summary>It presses and refuses.</summary>
    Hard,

    /// <summary>It deals and yields.</summary>
    Soft,
}
