using Parley.Standings.Positions;
using Parley.Talks;

namespace Parley.Standings.Matrices;

/// <summary>Sorts positions into rows and cells.</summary>
internal static class MatrixBuilder
{
    public static ValueList<MatrixRow> Rows(List<ReadReport> reports, ValueList<string> parties) => Rows(Cells(reports, parties), parties);

    /// <summary>The rows of what is not solid.</summary>
    public static ValueList<MatrixRow> UnsureRows(List<ReadReport> reports, ValueList<string> parties) =>
        Rows(Cells(Told(reports, parties).Where(told => !IsSure(told)), parties), parties);

    /// <summary>What is told of each holder on each issue, in the order of time.</summary>
    public static IEnumerable<Cell> Cells(List<ReadReport> reports, ValueList<string> parties) =>
        Cells(Told(reports, parties).Where(IsSure), parties);

    /// <summary>Whether a cell can rest on it: what somebody warns of is a stance on something else.</summary>
    private static bool IsSure(Told<Position> told) => SolidPosition.Is(told.In, told.Item) && !SolidPosition.IsWarning(told.In, told.Item);

    private static ValueList<MatrixRow> Rows(IEnumerable<Cell> cells, ValueList<string> parties) => cells
        .GroupBy(cell => cell.Issue)
        .Select(issue => (Row: Row(issue.Key, issue, parties), Latest: issue.Max(cell => cell.Told.Max(position => position.Day))))
        .OrderByDescending(pair => pair.Latest)
        .ThenBy(pair => pair.Row.Issue, StringComparer.Ordinal)
        .Select(pair => pair.Row)
        .ToValueList();

    private static IEnumerable<Told<Position>> Told(List<ReadReport> reports, ValueList<string> parties) =>
        Standings.Told.Positions(reports).Where(position => PartyOf(position.Item, parties) is not null);

    private static IEnumerable<Cell> Cells(IEnumerable<Told<Position>> told, ValueList<string> parties) =>
        from issue in IssueGroups.Of(told)
        from holder in issue.Told.GroupBy(position => (Party: PartyOf(position.Item, parties)!, position.Item.Holder))
        select new Cell(issue.Name, holder.Key.Party, holder.Key.Holder == holder.Key.Party ? null : holder.Key.Holder, holder.ToList());

    private static MatrixRow Row(string issue, IEnumerable<Cell> cells, ValueList<string> parties) => new(
        issue,
        cells.Select(cell => CellBuilder.Build(cell.Party, cell.Faction, cell.Told, parties))
            .OrderBy(cell => Index(parties, cell.Party))
            .ThenBy(cell => cell.Faction is not null)
            .ThenByDescending(cell => cell.Latest)
            .ThenBy(cell => cell.Faction, StringComparer.Ordinal)
            .ToValueList());

    private static string? PartyOf(Position position, ValueList<string> parties) =>
        parties.Contains(position.Holder) ? position.Holder : position.HolderParty is { } party && parties.Contains(party) ? party : null;

    private static int Index(ValueList<string> parties, string party) => Enumerable.Range(0, parties.Count).First(at => parties[at] == party);

    /// <summary>What is told of a holder on an issue, in the order of time.</summary>
    internal sealed record Cell(string Issue, string Party, string? Faction, List<Told<Position>> Told);
}
