using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Meetings;

/// <summary>Describes what is read of a meeting by what tells a meeting of the talks from mere mention: the features of the judge.</summary>
internal static class MeetingEvidences
{
    private const int Most = 3;

    /// <summary>What the drafts show, each feature by name.</summary>
    /// <param name="meeting">What was made of the drafts.</param>
    /// <param name="told">The drafts.</param>
    /// <param name="fullest">The one that tells most.</param>
    /// <param name="parties">Who is who.</param>
    /// <param name="length">The length of the report.</param>
    public static IEnumerable<string> Of(Meeting meeting, IReadOnlyList<MeetingDraft> told, MeetingDraft fullest, OccasionParties parties, int length)
    {
        var head = fullest.Occasion.Head;
        yield return "word=" + head.Lemma;
        yield return $"kind={fullest.Occasion.Kind}+{(fullest.Occasion.IsVerb ? "verb" : "noun")}";
        yield return "relation=" + head.Relation;
        yield return $"preposition={head.Preposition() ?? "none"}";
        if (head.Head is { } governor) yield return "governor=" + governor.Lemma;
        yield return "points=" + (told.All(draft => draft.PointsBack) ? "back" : "first");
        yield return $"drafts={Math.Min(Most, told.Count)}";
        yield return $"quarter={Math.Min(3, fullest.Occasion.Sentence.Span.Start * 4 / Math.Max(1, length))}";
        yield return $"occasions={Math.Min(Most, OccasionFinder.In(fullest.Occasion.Sentence).Count())}";
        foreach (var feature in OfMeeting(meeting)) yield return feature;
        foreach (var feature in OfParties(meeting, told, parties)) yield return feature;
    }

    private static IEnumerable<string> OfMeeting(Meeting meeting)
    {
        var date = meeting.Start switch { { Day: not null } => "day", { Month: not null } => "month", not null => "year", null => "none" };
        yield return "status=" + meeting.Status;
        yield return "level=" + meeting.Level;
        yield return "date=" + date;
        yield return $"status+date={meeting.Status}+{date}";
        yield return "place=" + (meeting.Place is null ? "none" : "some");
        yield return $"people={Math.Min(Most, meeting.Participants.Count)}";
    }

    private static IEnumerable<string> OfParties(Meeting meeting, IReadOnlyList<MeetingDraft> told, OccasionParties parties)
    {
        var named = told.SelectMany(draft => draft.Parties).Distinct(StringComparer.Ordinal).Count();
        var (count, leading) = (Math.Min(Most, meeting.Parties.Count), meeting.Parties.Count(parties.Principals.Contains));
        var source = named > 0 ? "named" : meeting.Parties.Count == 0 ? "nobody" : told.Any(draft => draft.Forums.Count > 0) ? "forum" : "supplied";
        yield return "source=" + source;
        yield return $"parties={count}";
        yield return $"parties+leading={count}+{leading}";
        yield return $"source+leading={source}+{leading}";
        yield return "states=" + (meeting.Parties.All(parties.IsState) ? "all" : meeting.Parties.Any(parties.IsState) ? "some" : "none");
        yield return $"together={Math.Min(Most, told.Max(draft => draft.Parties.Count))}";
        yield return $"parties+date={count}+{(meeting.Start is null ? "none" : "some")}";
    }
}
