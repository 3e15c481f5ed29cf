using Parley.Standings.Sources;
using Parley.Talks;

namespace Parley.Standings.Matrices;

/// <summary>The histories of the cells of a matrix. Safe to share between threads.</summary>
public sealed class CellHistories
{
    private readonly Dictionary<(string Issue, string Party, string? Faction), List<Told<Position>>> _cells;

    private CellHistories(Dictionary<(string, string, string?), List<Told<Position>>> cells) => _cells = cells;

    /// <summary>The histories behind the matrix of the same reports, parties and day.</summary>
    /// <param name="reports">The reports, in any order: the result is the same.</param>
    /// <param name="parties">The parties of the talks; none for those that dominate the reports.</param>
    /// <param name="on">The day; reports published later are left out. Null for all.</param>
    public static CellHistories Of(IEnumerable<ReadReport> reports, ValueList<string> parties, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var (ordered, sides) = IssueMatrix.Arrange(reports, parties, on);
        return new CellHistories(MatrixBuilder.Cells(ordered, sides).ToDictionary(cell => (cell.Issue, cell.Party, cell.Faction), cell => cell.Told));
    }

    /// <summary>The history of a cell, or null when the matrix has no such cell.</summary>
    public CellHistory? Find(string issue, string party, string? faction) =>
        _cells.TryGetValue((issue, party, faction), out var told) ? new CellHistory(issue, party, faction, [.. told.Select((position, at) => Position(told, at))]) : null;

    private static CellPosition Position(List<Told<Position>> told, int at)
    {
        var (report, item, evidence) = told[at];
        return new CellPosition(item.Act, report.WordsAt(item.Content), Attributed.Of(report, item), Moved(told, at), report.Cite(evidence));
    }

    private static MoveKind? Moved(List<Told<Position>> told, int at)
    {
        var before = told.FindLastIndex(at, earlier => earlier != told[at] && CellBuilder.SpeakOfTheSame(earlier, told[at]));
        return before >= 0 && CellBuilder.Moved(told[before], told[at]) ? CellBuilder.Kind(told[before].Item.Act, told[at].Item.Act) : null;
    }
}
