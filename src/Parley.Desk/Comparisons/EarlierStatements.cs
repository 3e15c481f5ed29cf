using Parley.Talks;
using Parley.Talks.Comparisons;
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
    /// <param name="on">The last day of their publication; null for any.</param>
    public IReadOnlyList<Report> Find(Report statement, ValueList<string> parties, Against against, DateOnly? on)
    {
        var before = on is { } day && day < (statement.Published ?? DateOnly.MaxValue) ? day.AddDays(1) : statement.Published;
        var most = against == Against.Last ? 1 : Most;
        var found = talks is null ? Between(statement, before, parties, against, most + 1) : InTalks(talks, statement, before, against);
        return [.. found.Select(other => other.Report).Where(other => other.Id != statement.Id).Take(most)];
    }

    private IReadOnlyList<RecordedReport> Between(Report statement, DateOnly? before, ValueList<string> parties, Against against, int most) =>
        view.Earlier(new EarlierQuery(before, parties) { Publisher = statement.Publisher, IsByAnyone = against == Against.All, Most = most });

    private IEnumerable<RecordedReport> InTalks(string name, Report statement, DateOnly? before, Against against) => view.ReportsOf(name)
        .Where(other => other.Report.Published is { } day && (before is null || day < before))
        .Where(other => against == Against.All || IsSame(other.Report.Publisher, statement.Publisher))
        .Reverse();

    private static bool IsSame(string? one, string? other) => one is not null && string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
