using Parley.Talks.Journal;

namespace Parley.Talks.Exchange;

/// <summary>What was looked for, and what was found.</summary>
/// <param name="Headline">The finding.</param>
/// <param name="Query">What was looked for; null when nothing was.</param>
/// <param name="Findings">What was found: those that came in last first.</param>
public sealed record SearchModel(string Headline, RecordQuery? Query, ValueList<Finding> Findings);
