using Parley.Language;
using Parley.Readers.Lexicons;

namespace Parley.Readers.Pressures;

/// <summary>Knows the words that say what becomes of a measure, from <c>Data/applications.txt</c> and <c>Data/qualifiers.txt</c>.</summary>
internal static class ApplicationLexicon
{
    private static readonly PhraseLexicon<Force> Verbs = Load("applications", 1);
    private static readonly PhraseLexicon<Force> Nouns = Load("applications", 2);
    private static readonly PhraseLexicon<Force> Qualifiers = Load("qualifiers", 1);

    /// <summary>What a verb, noun or predicate does to a measure that depends on it; null when nothing is known of it.</summary>
    public static Force? ForceOf(Token token) => token.Class is WordClass.Noun or WordClass.Propn
        ? Nouns.LongestAt(token.Sentence, token.Index)?.Value
        : Verbs.LongestAt(token.Sentence, token.Index)?.Value;

    /// <summary>What an adjective or participle before a measure says of it; null when nothing.</summary>
    public static Force? QualifierOf(Token token) => Qualifiers.LongestAt(token.Sentence, token.Index)?.Value;

    private static PhraseLexicon<Force> Load(string list, int cell) =>
        new(DataFile.Rows($"Pressures/Data/{list}.txt").SelectMany(row =>
            DataFile.Parts(row, cell).Select(words => (words, Enum.Parse<Force>(row[0], ignoreCase: true)))));
}
