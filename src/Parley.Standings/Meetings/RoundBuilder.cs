using Parley.Talks;

namespace Parley.Standings.Meetings;

/// <summary>Makes one round of several accounts of it.</summary>
internal static class RoundBuilder
{
    private const int DaysOfOngoing = 7;

    /// <summary>For how long a plan without a date is worth telling.</summary>
    private const int DaysOfUndatedPlan = 60;

    public static Round Build(List<Told<Meeting>> accounts, ValueList<string> parties, DateOnly? on)
    {
        var latest = accounts.MaxBy(told => (told.Day, -(int)told.Item.Status, told.Evidence.Confidence))!;
        var start = accounts.Select(told => told.Item.Start).OfType<PartialDate>().OrderByDescending(Precision).ThenBy(date => date).Cast<PartialDate?>().FirstOrDefault();
        var reported = accounts.Max(told => told.In.Day);
        var status = StatusOf(latest.Item.Status, reported, on);
        return new Round(
            PartiesOf(accounts, parties),
            status,
            accounts.Max(told => told.Item.Level),
            start,
            Usual(accounts.Where(told => !IsPerson(told.Item.Place, told.Item.Participants)).Select(told => told.Item.Place)),
            ParticipantsOf(accounts, parties),
            status is MeetingStatus.Planned or MeetingStatus.Proposed && IsPast(start?.Last, reported, on),
            reported,
            Told.Citations(accounts));
    }

    /// <summary>What was under way in a report is over once some days have passed.</summary>
    private static MeetingStatus StatusOf(MeetingStatus status, DateOnly? reported, DateOnly? on) =>
        status == MeetingStatus.Ongoing && reported is { } day && on is { } today && today.DayNumber - day.DayNumber > DaysOfOngoing ? MeetingStatus.Held : status;

    private static bool IsPast(DateOnly? planned, DateOnly? reported, DateOnly? on) =>
        planned is { } last ? last < on : on is { } today && reported is { } day && today.DayNumber - day.DayNumber > DaysOfUndatedPlan;

    private static int Precision(PartialDate date) => date.Day is not null ? 2 : date.Month is not null ? 1 : 0;

    /// <summary>Those who meet: where the sides do, of others only states and blocs, as a body named beside them is seldom a third.</summary>
    private static ValueList<string> PartiesOf(List<Told<Meeting>> accounts, ValueList<string> parties)
    {
        List<string> named = [.. accounts.SelectMany(told => told.Item.Parties).Distinct(StringComparer.Ordinal)];
        var areSides = named.Count(parties.Contains) > 1;
        return named
            .Where(party => !areSides || parties.Contains(party) || accounts.Exists(told => IsStateIn(told.In.Reading, party)))
            .OrderBy(party => Rank(parties, party))
            .ThenBy(party => party, StringComparer.Ordinal)
            .ToValueList();
    }

    private static bool IsStateIn(Reading reading, string party) => reading.Actors.Any(actor => actor.Name == party && actor.Kind is ActorKind.State or ActorKind.Bloc);

    private static int Rank(ValueList<string> parties, string party)
    {
        var rank = parties.ToList().IndexOf(party);
        return rank < 0 ? int.MaxValue : rank;
    }

    /// <summary>"Finance Minister Ana Robles", to whom somebody came, is no place.</summary>
    private static bool IsPerson(string? place, ValueList<Participant> participants) =>
        place is not null && participants.Any(person => person.Name.Length > 0 && place.Contains(person.Name, StringComparison.Ordinal));

    private static string? Usual(IEnumerable<string?> places) => places
        .Where(place => !string.IsNullOrWhiteSpace(place))
        .GroupBy(place => place, StringComparer.Ordinal)
        .OrderByDescending(same => same.Count())
        .ThenBy(same => same.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;

    /// <summary>Everyone named, each by the fullest of the names given.</summary>
    private static ValueList<Participant> ParticipantsOf(List<Told<Meeting>> accounts, ValueList<string> parties)
    {
        var people = new List<Participant>();
        foreach (var person in accounts.SelectMany(told => told.Item.Participants)
            .OrderByDescending(person => person.Name.Length)
            .ThenBy(person => person.Name, StringComparer.Ordinal)
            .ThenByDescending(person => person.Party, StringComparer.Ordinal))
        {
            if (person.Name.Length > 0 && !people.Exists(known => PersonName.Same(known.Name, person.Name))) people.Add(person);
        }

        return people
            .OrderBy(person => person.Party is null ? int.MaxValue : Rank(parties, person.Party))
            .ThenBy(person => person.Party, StringComparer.Ordinal)
            .ThenBy(person => person.Name, StringComparer.Ordinal)
            .ToValueList();
    }
}
