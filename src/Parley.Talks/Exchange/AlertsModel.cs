using Parley.Text;

namespace Parley.Talks.Exchange;

/// <summary>Alerts that were raised.</summary>
/// <param name="Headline">The finding.</param>
/// <param name="Alerts">Those on this page, in the order in which they were raised.</param>
/// <param name="Paging">Which page this is.</param>
public sealed record AlertsModel(string Headline, ValueList<AlertLine> Alerts, Paging Paging);

/// <summary>An alert.</summary>
/// <param name="Number">The entry by which it was raised.</param>
/// <param name="At">When.</param>
/// <param name="When">To what it alerts: "act", "move", "deadline" or "missing".</param>
/// <param name="Talks">The talks.</param>
/// <param name="Rule">The rule that wants it, in words.</param>
/// <param name="Text">What it says, in a sentence.</param>
/// <param name="Evidence">The sentences that it rests on, latest first.</param>
public sealed record AlertLine(long Number, DateTimeOffset At, string When, string Talks, string Rule, string Text, ValueList<AlertEvidence> Evidence);

/// <summary>A sentence that an alert rests on.</summary>
/// <param name="Report">The report's id.</param>
/// <param name="Day">The report's day as pages write it, or null when unknown.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Span">Where it stands in the report's text, in UTF-16 code units.</param>
public sealed record AlertEvidence(string Report, string? Day, string Sentence, Span Span);
