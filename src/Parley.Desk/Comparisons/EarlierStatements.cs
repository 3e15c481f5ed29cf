using Parley.Talks;
using Parley.Talks.Journal;

namespace Parley.Desk.Comparisons;

/// <summary>Finds in the record what was said before on the same matter.</summary>
/// <param name="view">The record.</param>
/// <param name="talks">The talks to look in; null for everything between the same parties.</param>
internal sealed class EarlierStatements(IRecordView view, string? talks)
{
    /// <summary>What was said further back is no measure of what is said now.</summary>
    private const int Most = 24;

    /// <summary>The earlier statements, the latest first.</summary>
    /// <param name="statement">The statement that they come before.</param>
    /// <param name="parties">Between whom it is.</param>
    /// <param name="against">Which of them.</param>
    public IReadOnlyList<Report> Find(Report statement, ValueList<string> parties, Against against)
    {
        var shared = Math.Min(2, parties.Count);
        return [.. Candidates()
            .Where(other => other.Report.Id != statement.Id && other.Report.Published is not null)
            .Where(other => statement.Published is null || other.Report.Published < statement.Published)
            .Where(other => against == Against.All || IsSame(other.Report.Publisher, statement.Publisher))
            .Where(other => talks is not null || parties.Count(other.Reading.Parties.Contains) >= shared)
            .Select(other => other.Report)
            .OrderByDescending(report => report.Published)
            .ThenBy(report => report.Id, StringComparer.Ordinal)
            .Take(against == Against.Last ? 1 : Most)];
    }

    private IEnumerable<RecordedReport> Candidates() => talks is null ? view.Reports() : view.ReportsOf(talks);

    private static bool IsSame(string? one, string? other) => one is not null && string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
