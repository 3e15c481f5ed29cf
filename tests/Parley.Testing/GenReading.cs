using CsCheck;
using Parley.Talks;
using Parley.Text;

namespace Parley.Testing;

/// <summary>Generates readings: any reading that the vocabulary can express of a text of a given length.</summary>
public static class GenReading
{
    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.String[Gen.Char.AlphaNumeric, 0, 12],
        Gen.OneOf("Zürich", "北京", "<script>alert('x')</script>", "\"quoted\" & 'so'", "a\u0001b\tc\r\nd", "😀", "[red]", "{}"));

    private static readonly Gen<string?> Perhaps = Words.Null(0.25);

    /// <summary>Any text that a report may hold, awkward characters among it.</summary>
    public static Gen<string> Text { get; } = Words.List[0, 20].Select(words => string.Join(' ', words));

    /// <summary>Any reading of a text of <paramref name="length"/> UTF-16 code units.</summary>
    public static Gen<Reading> Of(int length)
    {
        var span = Gen.Select(Gen.Int[0, length], Gen.Int[0, length], (a, b) => new Span(Math.Min(a, b), Math.Max(a, b)));
        var spans = List(span);
        var evidence = Gen.Select(span, Gen.Int[0, 1000], Perhaps, spans, (at, thousandths, rule, words) => new Evidence(at, thousandths / 1000.0) { Rule = rule, Words = words });
        return Gen.Select(
            Head,
            List(Actor(spans)),
            List(Attribution(spans, evidence)),
            List(Position(span, evidence)),
            List(Meeting(evidence)),
            List(Pressure(evidence)),
            Gen.Select(List(Milestone(evidence)), List(Faction(evidence)), Outlook(evidence), List(Move(evidence)), List(Attitude(evidence))),
            (head, actors, attributions, positions, meetings, pressure, rest) => head with
            {
                Actors = actors,
                Attributions = attributions,
                Positions = positions,
                Meetings = meetings,
                Pressure = pressure,
                Milestones = rest.Item1,
                Factions = rest.Item2,
                Outlook = rest.Item3,
                Moves = rest.Item4,
                Attitudes = rest.Item5,
            });
    }

    private static Gen<Reading> Head => Gen.Select(
        Words,
        Day.Nullable(0.25),
        Perhaps,
        Perhaps,
        List(Words),
        (id, published, title, publisher, parties) => new Reading(
            id, published, title, publisher, "test 1", parties, [], [], [], [], [], [], [], Talks.Outlook.None));

    private static Gen<DateOnly> Day => Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    private static Gen<PartialDate> Date => Gen.OneOf(
        Day.Select(PartialDate.OfDay),
        Day.Select(day => PartialDate.OfMonth(day.Year, day.Month)),
        Day.Select(day => PartialDate.OfYear(day.Year)));

    private static Gen<ValueList<T>> List<T>(Gen<T> item) => item.List[0, 4].Select(items => items.ToValueList());

    private static Gen<Actor> Actor(Gen<ValueList<Span>> spans) => Gen.Select(
        Words, Gen.Enum<ActorKind>(), Perhaps, Perhaps, spans, (name, kind, role, party, mentions) => new Actor(name, kind, role, party, mentions));

    private static Gen<Attribution> Attribution(Gen<ValueList<Span>> spans, Gen<Evidence> evidence)
    {
        var source = Gen.Select(
            spans, Perhaps, Perhaps, Gen.Enum<SourceKind>(), Perhaps, (at, actor, party, kind, standing) => new AttributionSource(at, actor, party, kind) { Standing = standing });
        var flat = Gen.Select(
            source.Null(0.25),
            spans,
            spans,
            Gen.Enum<AttributionForm>(),
            evidence,
            spans,
            (who, cue, content, form, why, quotes) => new Attribution(who, cue, content, form, why) { Quotes = quotes });
        return Gen.Select(flat, List(flat), (outer, inner) => outer with { Nested = inner });
    }

    private static Gen<Position> Position(Gen<Span> span, Gen<Evidence> evidence) => Gen.Select(
        Words,
        Perhaps,
        Gen.Enum<PositionAct>(),
        Perhaps,
        span,
        evidence,
        Perhaps,
        Gen.Select(span.Nullable(0.5), Date.Nullable(0.5)),
        (holder, party, act, target, content, why, issue, rest) => new Position(holder, party, act, target, content, why) { Issue = issue, Hedge = rest.Item1, Condition = rest.Item1, Taken = rest.Item2 });

    private static Gen<Meeting> Meeting(Gen<Evidence> evidence) => Gen.Select(
        List(Words),
        Gen.Enum<MeetingStatus>(),
        Gen.Enum<MeetingLevel>(),
        Date.Nullable(0.25),
        Perhaps,
        List(Gen.Select(Words, Perhaps, (name, party) => new Participant(name, party))),
        evidence,
        Gen.Select(Gen.Bool, Gen.Bool, Gen.Select(Gen.Enum<MeetingOutcome>(), evidence).Nullable(0.5)),
        (parties, status, level, start, place, people, why, more) => new Meeting(parties, status, level, start, place, people, why)
        {
            IsLevelShared = more.Item1,
            IsJourney = more.Item2,
            Outcome = more.Item3 is { } came ? new ReportedOutcome(came.Item1, came.Item2) : null,
        });

    private static Gen<Pressure> Pressure(Gen<Evidence> evidence) => Gen.Select(
        Words,
        Perhaps,
        Gen.Enum<PressureInstrument>(),
        Gen.Enum<PressureStatus>(),
        evidence,
        Date.Nullable(0.5),
        (actor, target, instrument, status, why, taken) => new Pressure(actor, target, instrument, status, why) { Taken = taken });

    private static Gen<Milestone> Milestone(Gen<Evidence> evidence) =>
        Gen.Select(Date, Gen.Enum<MilestoneKind>(), evidence, (date, kind, why) => new Milestone(date, kind, why));

    private static Gen<Faction> Faction(Gen<Evidence> evidence) => Gen.Select(
        Words,
        List(Words),
        Words,
        Gen.OneOf<bool?>(true, false, null),
        evidence,
        (party, members, stance, upperHand, why) => new Faction(party, members, stance, upperHand, why));

    private static Gen<Move> Move(Gen<Evidence> evidence) => Gen.Select(
        Gen.Enum<RootCode>(),
        Words,
        Perhaps,
        Date.Nullable(0.25),
        Gen.Enum<MoveStatus>(),
        Perhaps,
        evidence,
        (code, actor, target, date, status, cameo, why) => new Move(code, actor, target, date, status, cameo, why));

    private static Gen<Attitude> Attitude(Gen<Evidence> evidence) =>
        Gen.Select(Words, Words, Gen.Enum<AttitudeSide>(), evidence, (from, to, side, why) => new Attitude(from, to, side, why));

    private static Gen<Outlook> Outlook(Gen<Evidence> evidence) => Gen.OneOf(
        Gen.Const(Talks.Outlook.None),
        Gen.Select(Gen.Enum<OutlookDirection>(), evidence, (direction, why) => new Outlook(direction, why)));
}
