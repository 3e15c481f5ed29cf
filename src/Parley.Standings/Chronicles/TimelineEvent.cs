using Parley.Standings.Matrices;
using Parley.Standings.Meetings;
using Parley.Talks;

namespace Parley.Standings.Chronicles;

/// <summary>Something on the line of time.</summary>
/// <param name="Date">When, as finely as it is known.</param>
/// <param name="Citations">The sentences that say so; at least one.</param>
public abstract record TimelineEvent(PartialDate Date, ValueList<Citation> Citations)
{
    /// <summary>Where it stands among events of the same date.</summary>
    internal abstract int Order { get; }
}

/// <summary>A meeting, held, ahead or called off.</summary>
/// <param name="Date">Its first day.</param>
/// <param name="Round">The meeting.</param>
/// <param name="Citations">The sentences that tell of it.</param>
public sealed record MeetingEvent(PartialDate Date, Round Round, ValueList<Citation> Citations) : TimelineEvent(Date, Citations)
{
    internal override int Order => 0;
}

/// <summary>A measure of pressure that came a step further.</summary>
/// <param name="Date">The day of the first report of the step.</param>
/// <param name="Actor">Who presses.</param>
/// <param name="Target">Who is pressed, or null.</param>
/// <param name="Instrument">With what.</param>
/// <param name="Status">How far it came.</param>
/// <param name="Reports">The number of reports that say so.</param>
/// <param name="Citations">The sentences that say so.</param>
public sealed record PressureEvent(
    PartialDate Date, string Actor, string? Target, PressureInstrument Instrument, PressureStatus Status, int Reports, ValueList<Citation> Citations) : TimelineEvent(Date, Citations)
{
    internal override int Order => 1;
}

/// <summary>A position that moved.</summary>
/// <param name="Date">The day of the report that has it anew.</param>
/// <param name="Issue">The issue.</param>
/// <param name="Cell">Where the party stands now.</param>
/// <param name="Citations">The sentences that say so.</param>
public sealed record MoveEvent(PartialDate Date, string Issue, MatrixCell Cell, ValueList<Citation> Citations) : TimelineEvent(Date, Citations)
{
    internal override int Order => 2;
}

/// <summary>A milestone.</summary>
/// <param name="Date">When it is or was due.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Citations">The sentences that name it.</param>
public sealed record MilestoneEvent(PartialDate Date, MilestoneKind Kind, ValueList<Citation> Citations) : TimelineEvent(Date, Citations)
{
    internal override int Order => 3;
}
