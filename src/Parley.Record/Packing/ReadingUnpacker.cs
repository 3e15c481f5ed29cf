using Parley.Talks;

namespace Parley.Record.Packing;

/// <summary>Unpacks a reading, part by part, in the order in which <see cref="ReadingPacker"/> packs.</summary>
internal sealed class ReadingUnpacker(PackedReader from)
{
    /// <summary>Confidences are packed in thousandths.</summary>
    public const double Thousand = 1000;

    public Reading Unpack() => new(
        from.Text(),
        from.IsThere() ? DateOnly.FromDayNumber((int)from.Number()) : null,
        from.OptionalText(),
        from.OptionalText(),
        from.Text(),
        from.List(from.Text),
        from.List(Actor),
        from.List(Attribution),
        from.List(Position),
        from.List(Meeting),
        from.List(Pressure),
        from.List(Milestone),
        from.List(Faction),
        new Outlook(from.Value<OutlookDirection>(), from.IsThere() ? Evidence() : null))
    {
        Moves = from.List(Move),
        Attitudes = from.List(Attitude),
    };

    private Evidence Evidence() => new(from.Span(), from.Number() / Thousand) { Rule = from.OptionalText(), Words = from.List(from.Span) };

    private PartialDate Date()
    {
        var (year, month, day) = ((int)from.Number(), (int)from.Number(), (int)from.Number());
        if (day > 0) return PartialDate.OfDay(new DateOnly(year, month, day));
        return month > 0 ? PartialDate.OfMonth(year, month) : PartialDate.OfYear(year);
    }

    private PartialDate? OptionalDate() => from.IsThere() ? Date() : null;

    private Actor Actor() => new(from.Text(), from.Value<ActorKind>(), from.OptionalText(), from.OptionalText(), from.List(from.Span));

    private Attribution Attribution() => new(
        from.IsThere() ? Source() : null,
        from.List(from.Span),
        from.List(from.Span),
        from.Value<AttributionForm>(),
        Evidence())
    {
        Quotes = from.List(from.Span),
        Nested = from.List(Attribution),
    };

    private AttributionSource Source() => new(from.List(from.Span), from.OptionalText(), from.OptionalText(), from.Value<SourceKind>())
    {
        Standing = from.OptionalText(),
    };

    private Position Position() => new(
        from.Text(),
        from.OptionalText(),
        from.Value<PositionAct>(),
        from.OptionalText(),
        from.Span(),
        Evidence())
    {
        Issue = from.OptionalText(),
        Hedge = from.IsThere() ? from.Span() : null,
        Condition = from.IsThere() ? from.Span() : null,
        Taken = OptionalDate(),
    };

    private Meeting Meeting() => new(
        from.List(from.Text),
        from.Value<MeetingStatus>(),
        from.Value<MeetingLevel>(),
        OptionalDate(),
        from.OptionalText(),
        from.List(Participant),
        Evidence())
    {
        IsLevelShared = from.Truth() is true,
        IsJourney = from.Truth() is true,
        Outcome = from.IsThere() ? new ReportedOutcome(from.Value<MeetingOutcome>(), Evidence()) : null,
    };

    private Participant Participant() => new(from.Text(), from.OptionalText());

    private Pressure Pressure() => new(
        from.Text(),
        from.OptionalText(),
        from.Value<PressureInstrument>(),
        from.Value<PressureStatus>(),
        Evidence())
    {
        Taken = OptionalDate(),
    };

    private Milestone Milestone() => new(Date(), from.Value<MilestoneKind>(), Evidence());

    private Faction Faction() => new(from.Text(), from.List(from.Text), from.Text(), from.Truth(), Evidence());

    private Move Move() => new(
        from.Value<RootCode>(),
        from.Text(),
        from.OptionalText(),
        OptionalDate(),
        from.Value<MoveStatus>(),
        from.OptionalText(),
        Evidence());

    private Attitude Attitude() => new(from.Text(), from.Text(), from.Value<AttitudeSide>(), Evidence());
}
