using System.Globalization;
using Parley.Language;
using Parley.Readers.Lexicons;

namespace Parley.Readers.Outlooks;

/// <summary>Knows the words that say where talks are heading, from <c>Data</c>.</summary>
internal static class OutlookLexicon
{
    private static readonly PhraseLexicon<OutlookCue> Cues = new([.. ReadCues("cues", areExpectations: false), .. ReadCues("expectations", areExpectations: true)]);

    private static readonly PhraseLexicon<bool> Topics = Words("topics");
    private static readonly PhraseLexicon<bool> Talks = Words("talks");
    private static readonly PhraseLexicon<bool> Negations = Words("negations");
    private static readonly PhraseLexicon<bool> Hedges = Words("hedges");

    /// <summary>The cues of a sentence, from left to right.</summary>
    public static IEnumerable<PhraseHit<OutlookCue>> CuesIn(Sentence sentence) => Cues.In(sentence);

    /// <summary>Whether a sentence speaks of talks, a dispute, or what is at stake.</summary>
    public static bool IsOnTopic(Sentence sentence) => Topics.In(sentence).Any();

    /// <summary>Whether a sentence speaks of talks, or of what they are about to settle or have settled, other than in the name of an office.</summary>
    public static bool IsOfTalks(Sentence sentence) => Talks.In(sentence).Any(hit => sentence[hit.First].Class != WordClass.Propn);

    /// <summary>Whether a sentence speaks of what could or should be.</summary>
    public static bool IsHedged(Sentence sentence) => Hedges.In(sentence).Any();

    /// <summary>Whether a word that denies begins at the token.</summary>
    public static bool IsNegation(Sentence sentence, int index) => Negations.LongestAt(sentence, index) is not null;

    private static PhraseLexicon<bool> Words(string list) =>
        new(DataFile.Rows($"Outlooks/Data/{list}.txt").SelectMany(row => DataFile.Parts(row, 0)).Select(words => (words, true)));

    private static IEnumerable<(string Words, OutlookCue Cue)> ReadCues(string list, bool areExpectations) =>
        DataFile.Rows($"Outlooks/Data/{list}.txt").SelectMany(row => DataFile.Parts(row, 2).Select(words => (words, ReadCue(row, areExpectations))));

    private static OutlookCue ReadCue(string[] row, bool isExpectation) =>
        new(Enum.Parse<Heading>(row[0], ignoreCase: true), double.Parse(row[1], CultureInfo.InvariantCulture), isExpectation);
}
