using System.Collections.Frozen;
using Parley.Language;
using Parley.Talks;
using Parley.Talks.Json;

namespace Parley.Readers.Meetings;

/// <summary>Knows the words that tell what meetings came to, from <c>Data</c>.</summary>
internal static class OutcomeLexicon
{
    private static readonly FrozenDictionary<(string Use, string Word), MeetingOutcome> _outcomes = DataFile.Rows("Meetings/Data/meeting-outcomes.txt")
        .SelectMany(row => DataFile.Parts(row, 2).Select(word => (Key: (row[0], word), Outcome: Parse<MeetingOutcome>(row[1]))))
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Outcome);

    private static readonly FrozenSet<(OutcomeUse Use, string Word)> _uses = DataFile.Rows("Meetings/Data/outcome-words.txt")
        .SelectMany(row => DataFile.Parts(row, 1).Select(word => (Parse<OutcomeUse>(row[0]), word)))
        .ToFrozenSet();

    /// <summary>What talks came to that do what a verb says.</summary>
    public static MeetingOutcome? OfVerb(Token verb) => Find("verb", verb);

    /// <summary>What talks came to that are, or end, as a word says.</summary>
    public static MeetingOutcome? OfManner(Token word) => Find("adverb", word);

    /// <summary>What talks came to that end with what a noun names.</summary>
    public static MeetingOutcome? OfNoun(Token noun) => Find("noun", noun);

    /// <summary>The same, where that is a failure or breakdown.</summary>
    public static MeetingOutcome? OfSetback(Token noun) => OfNoun(noun) is MeetingOutcome.NoProgress or MeetingOutcome.BrokenOff ? OfNoun(noun) : null;

    /// <summary>Whether a word has a use.</summary>
    public static bool IsFor(OutcomeUse use, Token word) => _uses.Contains((use, word.Lemma.ToLowerInvariant()));

    private static MeetingOutcome? Find(string use, Token word) =>
        _outcomes.TryGetValue((use, word.Lemma.ToLowerInvariant()), out var found) || _outcomes.TryGetValue((use, word.Text.ToLowerInvariant()), out found) ? found : null;

    private static T Parse<T>(string name)
        where T : struct, Enum =>
        ValueName.TryParse<T>(name, out var value) ? value : throw new InvalidDataException($"'{name}' is none of the names of {typeof(T).Name}");
}
