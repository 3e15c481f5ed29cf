using Parley.Language;
using Parley.Readers.Lexicons;

namespace Parley.Readers.Factions;

/// <summary>Knows the words for groups within a party, for division, and for prevailing, from <c>Data</c>.</summary>
internal static class FactionLexicon
{
    private static readonly PhraseLexicon<bool> Nouns = Words("factions");

    private static readonly PhraseLexicon<bool> Hands = new(
        DataFile.Rows("Factions/Data/hands.txt").SelectMany(row => DataFile.Parts(row, 1).Select(words => (words, row[0] == "upper"))));

    private static readonly PhraseLexicon<bool> Divisions = Words("divisions");

    /// <summary>The nouns of a sentence that name a group within a party.</summary>
    public static IEnumerable<PhraseHit<bool>> NounsIn(Sentence sentence) => Nouns.In(sentence);

    /// <summary>The words of a sentence that say who prevails (true) or loses (false).</summary>
    public static IEnumerable<PhraseHit<bool>> HandsIn(Sentence sentence) => Hands.In(sentence);

    /// <summary>The words of a sentence that say that a party is divided.</summary>
    public static IEnumerable<PhraseHit<bool>> DivisionsIn(Sentence sentence) => Divisions.In(sentence);

    private static PhraseLexicon<bool> Words(string list) =>
        new(DataFile.Rows($"Factions/Data/{list}.txt").SelectMany(row => DataFile.Parts(row, 0)).Select(words => (words, true)));
}
