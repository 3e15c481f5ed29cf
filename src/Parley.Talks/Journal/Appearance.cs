namespace Parley.Talks.Journal;

/// <summary>That a report's text came in from somewhere.</summary>
/// <param name="Report">The id of the report that has the text.</param>
/// <param name="Where">The file or address, with the line where there is one.</param>
/// <param name="Published">The day that it bore there, or null.</param>
/// <param name="Publisher">Who published it there, or null.</param>
/// <param name="Number">The entry that says so.</param>
public sealed record Appearance(string Report, string Where, DateOnly? Published, string? Publisher, long Number);
