namespace Parley.Talks.Exchange;

/// <summary>What came of reports that were to be added.</summary>
/// <param name="Headline">The finding.</param>
/// <param name="Reports">What came of each, in order.</param>
public sealed record AddedModel(string Headline, ValueList<AddedLine> Reports);

/// <summary>What came of one report.</summary>
/// <param name="Where">Where it came from.</param>
/// <param name="Outcome">"recorded", "copy", "known" or "refused".</param>
/// <param name="Report">Its id in the record, or null when it was refused.</param>
/// <param name="Talks">The talks that it joined.</param>
/// <param name="Problem">What is wrong with it and what to do, or null.</param>
public sealed record AddedLine(string Where, string Outcome, string? Report, ValueList<string> Talks, string? Problem);
