using Parley.Talks;
using Parley.Talks.Json;

namespace Parley.Cli.Digests;

/// <summary>Meetings in words.</summary>
internal static class MeetingItems
{
    public static DigestSection Of(Reading reading, Quotes quotes) => new("Meetings", reading.Meetings.Select((meeting, index) => Item(meeting, index, quotes)).ToArray());

    private static DigestItem Item(Meeting meeting, int index, Quotes quotes) => new(
        $"M{index + 1}",
        null,
        ValueName.Of(meeting.Status),
        string.Join("; ", Parts(meeting)),
        meeting.Outcome is { } outcome ? quotes.Of(outcome.Evidence.Span) : null,
        meeting.Evidence);

    private static IEnumerable<string> Parts(Meeting meeting)
    {
        yield return meeting.Parties.Count > 0 ? string.Join(" and ", meeting.Parties) : "parties not named";
        if (meeting.Level != MeetingLevel.Unspecified) yield return $"{ValueName.Of(meeting.Level)} level{(meeting.IsLevelShared ? "" : " on one side")}";
        if (meeting.IsJourney) yield return "a journey";
        if (meeting.Start is { } start) yield return start.ToString();
        if (meeting.Place is { } place) yield return place;
        if (meeting.Participants.Count > 0) yield return string.Join(", ", meeting.Participants.Select(Person));
        if (meeting.Outcome is { } outcome) yield return $"outcome: {ValueName.Of(outcome.Kind)}";
    }

    private static string Person(Participant person) => person.Party is null ? person.Name : $"{person.Name} ({person.Party})";
}
