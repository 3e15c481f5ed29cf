using Parley.Talks;

namespace Parley.Record.Packing;

/// <summary>Unpacks a reading, part by part, in the order in which <see cref="ReadingPacker"/> packs.</summary>
internal static class ReadingUnpacker
{
    /// <summary>Confidences are packed in thousandths.</summary>
    public const double Thousand = 1000;

    public static Reading Unpack(PackedReader from) => new(
        from.Text(),
        from.IsThere() ? DateOnly.FromDayNumber((int)from.Number()) : null,
        from.OptionalText(),
        from.OptionalText(),
        from.Text(),
        from.List(Text),
        from.List(Actor),
        from.List(Attribution),
        from.List(Position),
        from.List(Meeting),
        from.List(Pressure),
        from.List(Milestone),
        from.List(Faction),
        new Outlook(from.Value<OutlookDirection>(), from.IsThere() ? Evidence(from) : null))
    {
        Moves = from.List(Move),
        Attitudes = from.List(Attitude),
    };

    private static string Text(PackedReader from) => from.Text();

    private static Evidence Evidence(PackedReader from) => new(from.Span(), from.Number() / Thousand) { Rule = from.OptionalText(), Words = from.Spans() };

    private static PartialDate Date(PackedReader from)
    {
        var (year, month, day) = ((int)from.Number(), (int)from.Number(), (int)from.Number());
        if (day > 0) return PartialDate.OfDay(new DateOnly(year, month, day));
        return month > 0 ? PartialDate.OfMonth(year, month) : PartialDate.OfYear(year);
    }

    private static PartialDate? OptionalDate(PackedReader from) => from.IsThere() ? Date(from) : null;

    private static Actor Actor(PackedReader from) => new(from.Text(), from.Value<ActorKind>(), from.OptionalText(), from.OptionalText(), from.Spans());

    private static Attribution Attribution(PackedReader from) => new(
        from.IsThere() ? Source(from) : null,
        from.Spans(),
        from.Spans(),
        from.Value<AttributionForm>(),
        Evidence(from))
    {
        Quotes = from.Spans(),
        Nested = from.List(Attribution),
    };

    private static AttributionSource Source(PackedReader from) => new(from.Spans(), from.OptionalText(), from.OptionalText(), from.Value<SourceKind>())
    {
        Standing = from.OptionalText(),
    };

    private static Position Position(PackedReader from) => new(
        from.Text(),
        from.OptionalText(),
        from.Value<PositionAct>(),
        from.OptionalText(),
        from.Span(),
        Evidence(from))
    {
        Issue = from.OptionalText(),
        Hedge = from.IsThere() ? from.Span() : null,
        Condition = from.IsThere() ? from.Span() : null,
        Taken = OptionalDate(from),
    };

    private static Meeting Meeting(PackedReader from) => new(
        from.List(Text),
        from.Value<MeetingStatus>(),
        from.Value<MeetingLevel>(),
        OptionalDate(from),
        from.OptionalText(),
        from.List(Participant),
        Evidence(from))
    {
        IsLevelShared = from.Truth() is true,
        IsJourney = from.Truth() is true,
        Outcome = from.IsThere() ? new ReportedOutcome(from.Value<MeetingOutcome>(), Evidence(from)) : null,
    };

    private static Participant Participant(PackedReader from) => new(from.Text(), from.OptionalText());

    private static Pressure Pressure(PackedReader from) => new(
        from.Text(),
        from.OptionalText(),
        from.Value<PressureInstrument>(),
        from.Value<PressureStatus>(),
        Evidence(from))
    {
        Taken = OptionalDate(from),
    };

    private static Milestone Milestone(PackedReader from) => new(Date(from), from.Value<MilestoneKind>(), Evidence(from));

    private static Faction Faction(PackedReader from) => new(from.Text(), from.List(Text), from.Text(), from.Truth(), Evidence(from));

    private static Move Move(PackedReader from) => new(
        from.Value<RootCode>(),
        from.Text(),
        from.OptionalText(),
        OptionalDate(from),
        from.Value<MoveStatus>(),
        from.OptionalText(),
        Evidence(from));

    private static Attitude Attitude(PackedReader from) => new(from.Text(), from.Text(), from.Value<AttitudeSide>(), Evidence(from));
}
