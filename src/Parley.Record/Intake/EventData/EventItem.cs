using Parley.Talks;

namespace Parley.Record.Intake.EventData;

/// <summary>What a file of event data yields: an event, or what keeps a row out.</summary>
public abstract record EventItem;

/// <summary>An event that was taken in.</summary>
/// <param name="Event">The event; its origin is the set of data and the id of the row there (<c>icews:14250034</c>).</param>
public sealed record TakenEvent(CodedEvent Event) : EventItem;

/// <summary>A row that cannot be taken in.</summary>
/// <param name="Problem">What is wrong with it.</param>
public sealed record RefusedEvent(IntakeProblem Problem) : EventItem;
