namespace Parley.Talks.Journal;

/// <summary>That a report is nearly the same as another, and so is not counted.</summary>
/// <param name="Report">The id of the copy.</param>
/// <param name="Original">The id of the report that counts.</param>
/// <param name="Likeness">How like they are, 0 to 1.</param>
/// <param name="Number">The entry that says so, which can be taken back; 0 when none says so yet.</param>
public sealed record Copy(string Report, string Original, double Likeness, long Number);
