using System.Collections.Immutable;
using Parley.Talks;

namespace Parley.Prospects.Events;

/// <summary>What was read from rows of event data.</summary>
/// <param name="Events">The events, in the order of their rows.</param>
/// <param name="Faults">The rows that were passed over, in order.</param>
public sealed record EventTable(ImmutableArray<CodedEvent> Events, ImmutableArray<EventFault> Faults);
