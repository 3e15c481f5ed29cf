using Parley.Language;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Meetings;

/// <summary>Joins the drafts that tell of one meeting.</summary>
internal static class MeetingMerger
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "meetings/merging",
        "Which sentences tell of one meeting: their parties overlap or one names none, their dates, places and levels agree or one has none, and their statuses can be of one meeting.",
        "A lead, a quotation and the background tell the same meeting three times.",
        new RuleExample("Peru and Chile met on May 3. The meeting lasted an hour.", "Peru and Chile, held, 2019-05-03"),
        new RuleExample("Peru and Chile met on May 4 and will meet on June 7.", "Peru and Chile, planned, 2019-06-07", "Two meetings."))
    {
        ReadsParts = true,
    };

    private const int Near = 4;

    /// <summary>The meetings, each as the drafts that tell of it, in the order of their first mention.</summary>
    public static List<List<MeetingDraft>> Join(IEnumerable<MeetingDraft> drafts)
    {
        var meetings = new List<List<MeetingDraft>>();
        foreach (var draft in drafts)
        {
            var home = meetings.FindLast(meeting => meeting.TrueForAll(told => CanBeOne(told, draft)) && Shares(meeting, draft) && meeting.Exists(told => AreTied(told, draft)));
            if (home is null) meetings.Add([draft]);
            else home.Add(draft);
        }

        return meetings;
    }

    private static bool CanBeOne(MeetingDraft one, MeetingDraft other) =>
        !AreApart(one, other) && !AreOfOthers(one, other) && !AreOfOthers(other, one) && !IsBeside(one, other) && !IsBeside(other, one) && DatesAgree(one.Start, other.Start) && !IsOfItsYear(one, other) && !IsOfItsYear(other, one) && StatusesAgree(one.Status, other.Status) && LevelsAgree(one.Level, other.Level) && PartiesAgree(one, other)
        && (one.Place is null || other.Place is null || one.Place == other.Place);

    /// <summary>"Holds talks with Peru after a meeting with Chile": two words of one sentence are two meetings, unless one hangs on the other or points back.</summary>
    private static bool AreApart(MeetingDraft one, MeetingDraft other) =>
        one.Occasion.Sentence.Index == other.Occasion.Sentence.Index && one.Occasion.Head != other.Occasion.Head && !one.IsReminder && !other.IsReminder
        && !HangsOn(one.Occasion.Head, other.Occasion.Head) && !HangsOn(other.Occasion.Head, one.Occasion.Head)
        && !IsSettingOf(one.Occasion.Head, other.Occasion.Head) && !IsSettingOf(other.Occasion.Head, one.Occasion.Head);

    /// <summary>Whether a word belongs to what another tells: not so the summit of "met the premier, who had led the summit".</summary>
    private static bool HangsOn(Token word, Token other)
    {
        for (Token? at = word; at is { } part && part != other; at = part.Head)
        {
            if (part.Relation is Relation.AclRelcl && MeetingLexicon.FrameOf(part) is null) return false;
            if (part.Head == other) return true;
        }

        return false;
    }

    /// <summary>A journey is not the talks of somebody else, nor tells when they were.</summary>
    private static bool AreOfOthers(MeetingDraft journey, MeetingDraft talks) =>
        journey is { Occasion.Kind: OccasionKind.Visit, Start: not null } && talks is { Start: null, IsReminder: false, Participants.Count: > 0 } && talks.Occasion.Kind != OccasionKind.Visit
        && !talks.Participants.Any(person => journey.Participants.Any(traveller => traveller.Name == person.Name));

    /// <summary>Those who meet at a forum's session hold a meeting of their own, and a visit is no summit told elsewhere.</summary>
    private static bool IsBeside(MeetingDraft own, MeetingDraft session) =>
        ((own.Parties.Count > 1 && session is { Parties.Count: 0, Forums.Count: > 0 }) || (own.Occasion.Kind == OccasionKind.Visit && session.Occasion.Head.Is("summit", "conference")))
        && own.Occasion.Sentence.Index != session.Occasion.Sentence.Index;

    /// <summary>"Will hold talks at a meeting on May 3".</summary>
    private static bool IsSettingOf(Token setting, Token held) =>
        setting.Relation is Relation.Obl && setting.Preposition() is "at" or "in" or "during" && held.Relation is Relation.Obj && setting.Head == held.Head;

    private static bool Shares(List<MeetingDraft> meeting, MeetingDraft draft) =>
        (draft.Parties.Count == 0 && (draft.PointsBack || draft.Start is null)) || draft.IsReminder || meeting.TrueForAll(told => told.Parties.Count == 0) || meeting.Exists(told => told.Parties.Any(draft.Parties.Contains));

    /// <summary>What is told far apart is of one meeting only where more than the parties says so.</summary>
    private static bool AreTied(MeetingDraft one, MeetingDraft other) =>
        Math.Abs(one.Occasion.Sentence.Index - other.Occasion.Sentence.Index) <= Near || one.IsReminder || other.IsReminder
        || (one.Start is not null && one.Start == other.Start) || (one.Place is not null && one.Place == other.Place) || one.Participants.Any(person => other.Participants.Any(someone => someone.Name == person.Name));

    private static bool PartiesAgree(MeetingDraft one, MeetingDraft other) =>
        one.Parties.Count == 0 || other.Parties.Count == 0 || one.IsReminder || other.IsReminder
        || one.Parties.All(other.Parties.Contains) || other.Parties.All(one.Parties.Contains);

    private static bool DatesAgree(PartialDate? one, PartialDate? other) =>
        one is not { } first || other is not { } second || first.First <= second.Last && second.First <= first.Last;

    /// <summary>"The 2023 summit" need not be the one told without a date.</summary>
    private static bool IsOfItsYear(MeetingDraft dated, MeetingDraft undated) => dated.Start is { Month: null } && undated is { Start: null, IsReminder: false };

    private static bool StatusesAgree(MeetingStatus? one, MeetingStatus? other) =>
        one is null || other is null || one == other || IsAhead(one.Value) == IsAhead(other.Value);

    private static bool IsAhead(MeetingStatus status) => status is MeetingStatus.Planned or MeetingStatus.Proposed;

    /// <summary>Those whom one sentence calls officials another may call vice ministers.</summary>
    private static bool LevelsAgree(MeetingLevel one, MeetingLevel other) =>
        one == MeetingLevel.Unspecified || other == MeetingLevel.Unspecified || one == other || (IsOfOfficials(one) && IsOfOfficials(other));

    private static bool IsOfOfficials(MeetingLevel level) => level is MeetingLevel.Working or MeetingLevel.ViceMinisterial;
}
