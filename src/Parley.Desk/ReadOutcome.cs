using Parley.Talks;

namespace Parley.Desk;

/// <summary>What came of one report: it was read, or something kept it from being read.</summary>
public abstract record ReadOutcome;

/// <summary>A report that was read.</summary>
/// <param name="Report">The report.</param>
/// <param name="Reading">What was read in it.</param>
/// <param name="IsExtracted">Whether the report's text was extracted (from HTML, PDF), so that spans do not point into the file itself.</param>
public sealed record ReportRead(Report Report, Reading Reading, bool IsExtracted) : ReadOutcome;

/// <summary>A report that was not read.</summary>
/// <param name="Where">The file, folder or address, with the line where there is one: <c>reports.jsonl:12</c>.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record ReadProblem(string Where, string What, string Remedy) : ReadOutcome;
