using Parley.Standings.Words;
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
        var latest = LatestOf(accounts);
        var start = accounts.Where(told => told.Item.Start is not null).OrderByDescending(told => Precision(told.Item.Start!.Value)).ThenBy(told => told.Item.IsJourney).ThenBy(told => told.Item.Start).FirstOrDefault()?.Item.Start;
        var level = accounts.Max(told => told.Item.Level);
        var leading = accounts.Where(told => told.Item.Start == start).MaxBy(told => (told.Item.Participants.Count > 0, told.Evidence.Confidence, told.Day)) ?? latest;
        var telling = accounts.Where(told => told == leading || SameMeeting.ShareFeature(told.Item, leading.Item) || (leading.Item.Start is not null && Covers(told.Item.Start, leading.Item.Start))).ToList();
        var reported = accounts.Max(told => told.In.Day);
        var status = StatusOf(latest.Item.Status, reported, on);
        var round = new Round(
            PartiesOf(accounts, parties),
            status,
            level,
            start,
            leading.Item.IsJourney ? leading.Item.Place : PlaceOf(telling),
            ParticipantsOf(leading.Item, accounts, parties),
            status is MeetingStatus.Planned or MeetingStatus.Proposed && IsPast(start?.Last, reported, on),
            reported,
            Told.Citations(accounts))
        {
            SharedLevel = SharedLevelOf([.. telling.Select(told => told.Item).Where(meeting => Covers(meeting.Start, leading.Item.Start))]),
            IsJourney = leading.Item.IsJourney,
            Telling = Told.Citations(telling),
            Outcomes = Round.IsBegun(status) ? OutcomesOf(accounts.Where(told => told.Item.Outcome is not null && (telling.Contains(told) || SameMeeting.AreClose(told, leading)))) : [],
        };
        return round with { IsSure = IsBorneOut(round) && !IsAtHome(round), IsJourney = round.IsJourney && !IsOfTwoSides(round) };
    }

    private static ValueList<RoundOutcome> OutcomesOf(IEnumerable<Told<Meeting>> accounts) => accounts
        .GroupBy(told => told.Item.Outcome!.Kind)
        .Select(same => new RoundOutcome(same.Key, Told.InOrder(same.Select(told => told.In.Cite(told.Item.Outcome!.Evidence)))))
        .OrderByDescending(outcome => outcome.Reports)
        .ThenByDescending(outcome => outcome.Citations[^1].Published)
        .ThenBy(outcome => outcome.Kind)
        .ToValueList();

    private static bool IsBorneOut(Round round) => round.Start is null || round.Telling.Any(citation => TimeWords.AreIn(citation.Sentence));

    /// <summary>Where another account names whom the traveller met, they met.</summary>
    private static bool IsOfTwoSides(Round round) => round.Participants.Select(person => person.Party).OfType<string>().Distinct(StringComparer.Ordinal).Count() > 1;

    private static bool IsAtHome(Round round) => round is { IsJourney: true, Place: { } goal } && round.Participants.Any(person => person.Party == goal);

    private static bool Covers(PartialDate? longer, PartialDate? shorter) =>
        longer == shorter || (longer is { } month && shorter is { } day && month.First <= day.First && day.Last <= month.Last);

    /// <summary>The highest rank that the accounts of one day give, where one of them says that the sides share it; a vague one takes nothing from another.</summary>
    private static MeetingLevel SharedLevelOf(List<Meeting> accounts)
    {
        var level = accounts.Max(meeting => meeting.Level);
        return accounts.Exists(meeting => meeting.Level == level && meeting.IsLevelShared) ? level : MeetingLevel.Unspecified;
    }

    /// <summary>What was held is no plan any more, though a later report may look back at the plan.</summary>
    private static Told<Meeting> LatestOf(List<Told<Meeting>> accounts)
    {
        var hasBegun = accounts.Exists(told => Round.IsBegun(told.Item.Status));
        return accounts.Where(told => !hasBegun || Round.IsBegun(told.Item.Status)).MaxBy(told => (told.Day, -(int)told.Item.Status, told.Evidence.Confidence))!;
    }

    /// <summary>What was under way in a report is over once some days have passed.</summary>
    private static MeetingStatus StatusOf(MeetingStatus status, DateOnly? reported, DateOnly? on) =>
        status == MeetingStatus.Ongoing && reported is { } day && on is { } today && today.DayNumber - day.DayNumber > DaysOfOngoing ? MeetingStatus.Held : status;

    private static bool IsPast(DateOnly? planned, DateOnly? reported, DateOnly? on) =>
        planned is { } last ? last < on : on is { } today && reported is { } day && today.DayNumber - day.DayNumber > DaysOfUndatedPlan;

    private static int Precision(PartialDate date) => date.Day is not null ? 2 : date.Month is not null ? 1 : 0;

    /// <summary>Those who meet: where the sides do, of others only states and blocs, as a body named beside them is seldom a third, and not the one in whose land they do.</summary>
    private static ValueList<string> PartiesOf(List<Told<Meeting>> accounts, ValueList<string> parties)
    {
        List<string> named = [.. accounts.SelectMany(told => told.Item.Parties).Distinct(StringComparer.Ordinal)];
        var areSides = named.Count(parties.Contains) > 1;
        return named
            .Where(party => !areSides || parties.Contains(party) || accounts.TrueForAll(told => told.Item.Place != party) && accounts.Exists(told => IsStateIn(told.In.Reading, party)))
            .OrderBy(party => Rank(parties, party))
            .ThenBy(party => party, StringComparer.Ordinal)
            .ToValueList();
    }

    /// <summary>A report may name a state by its president alone.</summary>
    private static bool IsStateIn(Reading reading, string party) => reading.Actors.FirstOrDefault(actor => actor.Name == party) is { } named
        ? named.Kind is ActorKind.State or ActorKind.Bloc
        : reading.Actors.Any(actor => actor.Party == party && actor.Kind == ActorKind.Person);

    private static int Rank(ValueList<string> parties, string party)
    {
        var rank = parties.ToList().IndexOf(party);
        return rank < 0 ? int.MaxValue : rank;
    }

    /// <summary>"Finance Minister Ana Robles", to whom somebody came, is no place.</summary>
    private static bool IsPerson(string? place, ValueList<Participant> participants) =>
        place is not null && participants.Any(person => person.Name.Length > 0 && place.Contains(person.Name, StringComparison.Ordinal));

    /// <summary>The place that more accounts give than any other; none where they do not agree.</summary>
    private static string? PlaceOf(List<Told<Meeting>> accounts)
    {
        var most = accounts.Where(told => !IsPerson(told.Item.Place, told.Item.Participants)).Select(told => told.Item.Place).OfType<string>().Where(place => place.Length > 0)
            .CountBy(place => place, StringComparer.Ordinal).OrderByDescending(place => place.Value).Take(2).ToList();
        return most.Count == 1 || (most.Count == 2 && most[0].Value > most[1].Value) ? most[0].Key : null;
    }

    private static bool IsOfSide(Participant person, ValueList<string> parties) => person.Party is { } party && parties.Contains(party);

    /// <summary>The people of the account that tells most surely when the round began, and those whom others of that day name for sides of which it names nobody; each by the fullest name, those of the sides alone where there are some.</summary>
    /// <remarks>Whom another account names beside them for the same side need not have met on that day.</remarks>
    private static ValueList<Participant> ParticipantsOf(Meeting leading, List<Told<Meeting>> accounts, ValueList<string> parties)
    {
        var named = accounts.SelectMany(told => told.Item.Participants).ToList();
        var others = accounts.Where(told => told.Item.Start == leading.Start).SelectMany(told => told.Item.Participants).Where(person => !leading.Participants.Any(known => known.Party == person.Party));
        var people = new List<Participant>();
        foreach (var person in leading.Participants.Concat(others).Where(person => person.Name.Length > 0))
        {
            var fullest = named.Where(other => PersonName.Same(other.Name, person.Name)).Append(person).OrderByDescending(other => other.Name.Length).ThenBy(other => other.Name, StringComparer.Ordinal).First();
            if (!people.Exists(known => PersonName.Same(known.Name, fullest.Name))) people.Add(person with { Name = fullest.Name });
        }

        return people
            .Where(person => IsOfSide(person, parties) || !people.Exists(other => IsOfSide(other, parties)))
            .OrderBy(person => person.Party is null ? int.MaxValue : Rank(parties, person.Party))
            .ThenBy(person => person.Party, StringComparer.Ordinal)
            .ThenBy(person => person.Name, StringComparer.Ordinal)
            .ToValueList();
    }
}
