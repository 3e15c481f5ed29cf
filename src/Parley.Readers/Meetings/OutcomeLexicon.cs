using System.Collections.Frozen;
using Parley.Language;
using Parley.Talks;
using Parley.Talks.Json;

namespace Parley.Readers.Meetings;

/// <summary>Knows the words that tell what meetings came to, from <c>Data</c>.</summary>
internal static class OutcomeLexicon
{
    private static readonly FrozenDictionary<(string Use, string Word), MeetingOutcome> Outcomes = DataFile.Rows("Meetings/Data/meeting-outcomes.txt")
        .SelectMany(row => DataFile.Parts(row, 2).Select(word => (Key: (row[0], word), Outcome: ParseOutcome(row[1]))))
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Outcome);

    /// <summary>What talks came to that do what a verb says.</summary>
    public static MeetingOutcome? OfVerb(Token verb) => Find("verb", verb);

    /// <summary>What talks came to that are, or end, as a word says.</summary>
    public static MeetingOutcome? OfManner(Token word) => Find("adverb", word);

    /// <summary>What talks came to that end with what a noun names.</summary>
    public static MeetingOutcome? OfNoun(Token noun) => Find("noun", noun);

    /// <summary>The same, where that is a failure or breakdown.</summary>
    public static MeetingOutcome? OfSetback(Token noun) => OfNoun(noun) is MeetingOutcome.NoProgress or MeetingOutcome.BrokenOff ? OfNoun(noun) : null;

    private static MeetingOutcome? Find(string use, Token word) =>
        Outcomes.TryGetValue((use, word.Lemma.ToLowerInvariant()), out var found) || Outcomes.TryGetValue((use, word.Text.ToLowerInvariant()), out found) ? found : null;

    private static MeetingOutcome ParseOutcome(string name) =>
        ValueName.TryParse<MeetingOutcome>(name, out var outcome) ? outcome : throw new InvalidDataException($"'{name}' is no outcome of a meeting");
}
