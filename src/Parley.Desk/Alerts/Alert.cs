using Parley.Desk.Briefs;
using Parley.Talks;

namespace Parley.Desk.Alerts;

/// <summary>Something that people are alerted to, once.</summary>
/// <param name="Rule">The rule that wants it, in words.</param>
/// <param name="Key">By what it is known, whatever else becomes known of it.</param>
/// <param name="When">What it is.</param>
/// <param name="Talks">The talks.</param>
/// <param name="Text">What it says, in a sentence.</param>
/// <param name="Sources">The sentences that it rests on, latest first.</param>
public sealed record Alert(string Rule, string Key, AlertKind When, string Talks, string Text, ValueList<BriefSource> Sources);

/// <summary>An alert that is in the record.</summary>
/// <param name="Number">The entry that says so.</param>
/// <param name="At">When it was raised.</param>
/// <param name="Alert">The alert.</param>
/// <param name="Targets">Where it goes.</param>
public sealed record RaisedAlert(long Number, DateTimeOffset At, Alert Alert, ValueList<string> Targets);
