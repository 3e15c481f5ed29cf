using Parley.Talks;

namespace Parley.Standings.Meetings;

/// <summary>Judges whether two accounts can be of one meeting: parties, date, level and place must be compatible; and whether something ties them where a day is missing.</summary>
/// <remarks>What one report tells as two meetings is two, unless both are of one day or of two that follow each other.</remarks>
internal static class SameMeeting
{
    /// <summary>A round often lasts several days, and reports date it by its first, its last, or the day they are written.</summary>
    public const int DaysOfOneRound = 3;

    /// <summary>An account without a date speaks of a meeting close to the day of the report.</summary>
    private const int DaysOfUndated = 21;

    /// <summary>An account that nothing else ties to a meeting speaks of one this close to the day of the report.</summary>
    private const int DaysOfUntied = 7;

    public static bool Could(Told<Meeting> one, Told<Meeting> other) =>
        Parties(one.Item, other.Item) && Dates(one, other) && (Share(one.Item, other.Item) || (Levels(one.Item, other.Item) && Places(one.Item, other.Item)))
        && PeopleAgree(one.Item, other.Item) && IsJourneyTo(one.Item, other.Item) && IsJourneyTo(other.Item, one.Item) && !IsAfter(one, other) && !IsAfter(other, one) && (!ReferenceEquals(one.In, other.In) || AreOfOneDay(one.Item, other.Item)) && !AreStops(one.Item, other.Item);

    /// <summary>Whether more than time and parties speaks for one meeting, or its days are told so exactly that nothing more is needed.</summary>
    public static bool AreTied(Told<Meeting> one, Told<Meeting> other)
    {
        if (ShareFeature(one.Item, other.Item)) return true;
        if (one.Item.Parties.Count == 0 || other.Item.Parties.Count == 0) return false;
        return (one.Item.Level == other.Item.Level && one.Item.Level is not (MeetingLevel.Unspecified or MeetingLevel.Working)) || AreClose(one, other);
    }

    /// <summary>Whether both accounts name the same place or person.</summary>
    public static bool ShareFeature(Meeting one, Meeting other) => Share(one, other) || (one.Place is not null && one.Place == other.Place);

    /// <summary>The numbers of the first and last day on which the meeting of an account can lie; accounts of one meeting lie within <see cref="DaysOfOneRound"/> of each other.</summary>
    public static (int First, int Last) DaysOf(Told<Meeting> told) => told.Item.Start is { } start
        ? (start.First.DayNumber, start.Last.DayNumber)
        : Past(told.Item) ? (told.Day.DayNumber - DaysOfUndated, told.Day.DayNumber) : (told.Day.DayNumber, told.Day.DayNumber + DaysOfUndated);

    /// <summary>One more may be left out by one account; two who meet are not the seven who meet.</summary>
    private static bool Parties(Meeting one, Meeting other)
    {
        if (one.Parties.Count == 0 || other.Parties.Count == 0) return true;
        var isWithin = one.Parties.All(other.Parties.Contains) || other.Parties.All(one.Parties.Contains);
        return isWithin && (Math.Min(one.Parties.Count, other.Parties.Count) < 2 || Math.Abs(one.Parties.Count - other.Parties.Count) < 2);
    }

    private static bool Places(Meeting one, Meeting other) => one.Place is null || other.Place is null || one.Place == other.Place;

    /// <summary>Whether two accounts are near in time: by the days of the meeting where they give them, else by those of the reports.</summary>
    public static bool AreClose(Told<Meeting> one, Told<Meeting> other) => (one.Item.Start, other.Item.Start) switch
    {
        ({ Day: not null }, { Day: not null }) => true,
        ({ Day: not null } start, _) => Between(start.First, other.Day) <= DaysOfUntied,
        (_, { Day: not null } start) => Between(start.First, one.Day) <= DaysOfUntied,
        _ => Between(one.Day, other.Day) <= DaysOfUntied,
    };

    /// <summary>A plan told when a meeting was over is of another.</summary>
    private static bool IsAfter(Told<Meeting> plan, Told<Meeting> held) =>
        !Past(plan.Item) && Past(held.Item) && held.Item.Start is { } start && plan.Day > start.Last.AddDaysOrEnd(DaysOfOneRound) && plan.Item.Start is null;

    /// <summary>A round of two days is told by its first and by its last.</summary>
    private static bool AreOfOneDay(Meeting one, Meeting other) => (one.Start, other.Start) is ({ Day: not null } first, { Day: not null } second)
        ? Between(first.First, second.First) < 2
        : one.Start is not null && one.Start == other.Start && Past(one) == Past(other);

    private static int Between(DateOnly one, DateOnly other) => Math.Abs(one.DayNumber - other.DayNumber);

    private static bool Levels(Meeting one, Meeting other) =>
        one.Level == other.Level || one.Level == MeetingLevel.Unspecified || other.Level == MeetingLevel.Unspecified || (OfOfficials(one.Level) && OfOfficials(other.Level));

    /// <summary>Those whom one report calls officials another may call vice ministers.</summary>
    private static bool OfOfficials(MeetingLevel level) => level is MeetingLevel.Working or MeetingLevel.ViceMinisterial;

    private static bool Share(Meeting one, Meeting other) =>
        one.Participants.Any(person => other.Participants.Any(someone => PersonName.Same(person.Name, someone.Name)));

    /// <summary>Somebody's journey is part of a meeting in which he, or the place to which he goes, is named.</summary>
    private static bool IsJourneyTo(Meeting journey, Meeting meeting) => !journey.IsJourney || meeting.IsJourney || Share(journey, meeting) || (journey.Place is not null && journey.Place == meeting.Place);

    /// <summary>Whom a side sends on one day and to one place may be told in part; on different days, others hold another meeting.</summary>
    private static bool PeopleAgree(Meeting one, Meeting other) =>
        Share(one, other) || (one.Start == other.Start && one.Start is { Day: not null })
        || !one.Participants.Any(person => person.Party is { } party && other.Participants.Any(someone => someone.Party == party));

    /// <summary>A traveller meets one host on one day and another elsewhere on the next.</summary>
    private static bool AreStops(Meeting one, Meeting other) =>
        (one.Start, other.Start) is ({ Day: not null } first, { Day: not null } second) && first != second
        && ((one.Place is not null && other.Place is not null && one.Place != other.Place) || one.Participants.Any(person => person.Party is not null && IsReplaced(person.Party, one, other)));

    /// <summary>Whether both accounts name people of a party, and nobody is in both.</summary>
    private static bool IsReplaced(string party, Meeting one, Meeting other) =>
        other.Participants.Any(someone => someone.Party == party)
        && !one.Participants.Any(person => person.Party == party && other.Participants.Any(someone => someone.Party == party && PersonName.Same(person.Name, someone.Name)));

    private static bool Dates(Told<Meeting> one, Told<Meeting> other) => (one.Item.Start, other.Item.Start) switch
    {
        ({ Month: null }, _) or (_, { Month: null }) => one.Item.Start == other.Item.Start && one.Item.Place is not null && one.Item.Place == other.Item.Place,
        ({ Day: not null } first, { Day: not null } second) => Between(first.First, second.First) <= DaysOfOneRound,
        ({ } first, { } second) => first.First <= second.Last && second.First <= first.Last,
        ({ } start, null) => NearReport(start, other),
        (null, { } start) => NearReport(start, one),
        _ => Math.Abs(one.Day.DayNumber - other.Day.DayNumber) <= DaysOfUndated && Past(one.Item) == Past(other.Item),
    };

    private static bool NearReport(PartialDate start, Told<Meeting> undated) => Past(undated.Item)
        ? start.First <= undated.Day && undated.Day <= start.Last.AddDaysOrEnd(start.Day is null ? DaysOfUntied : DaysOfUndated)
        : undated.Day <= start.Last && start.First <= undated.Day.AddDaysOrEnd(DaysOfUndated);

    private static bool Past(Meeting meeting) => Round.IsBegun(meeting.Status);

    private static DateOnly AddDaysOrEnd(this DateOnly day, int days) =>
        day.DayNumber + days > DateOnly.MaxValue.DayNumber ? DateOnly.MaxValue : day.AddDays(days);
}
