namespace Parley.Talks.Journal;

/// <summary>A report of the record, with its reading as people corrected it.</summary>
/// <param name="Number">The entry by which it came in.</param>
/// <param name="Report">The report.</param>
/// <param name="Reading">Its reading.</param>
/// <param name="Membership">How sure it is that it belongs to the talks asked for, 0 to 1; 1 when it was asked for by itself.</param>
public sealed record RecordedReport(long Number, Report Report, Reading Reading, double Membership = 1);

/// <summary>That a report is in talks.</summary>
/// <param name="Talks">The name of the talks.</param>
/// <param name="Report">The report's id.</param>
/// <param name="Confidence">How sure that is, 0 to 1.</param>
/// <param name="IsDecided">Whether a person placed it there.</param>
public sealed record Membership(string Talks, string Report, double Confidence, bool IsDecided);
