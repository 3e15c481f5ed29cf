using Parley.Talks;

namespace Parley.Standings.Matrices;

/// <summary>Sorts positions into rows and cells.</summary>
internal static class MatrixBuilder
{
    public static ValueList<MatrixRow> Rows(List<ReadReport> reports, ValueList<string> parties)
    {
        var told = Told.All(reports, reading => reading.Positions, position => position.Evidence, Threshold.Position)
            .Where(position => PartyOf(position.Item, parties) is not null);
        return IssueGroups.Of(told)
            .Select(group => (Row: Row(group.Name, group.Told, parties), Latest: group.Told.Max(position => position.Day)))
            .OrderByDescending(pair => pair.Latest)
            .ThenBy(pair => pair.Row.Issue, StringComparer.Ordinal)
            .Select(pair => pair.Row)
            .ToValueList();
    }

    private static MatrixRow Row(string issue, IEnumerable<Told<Position>> told, ValueList<string> parties) => new(
        issue,
        told.GroupBy(position => (Party: PartyOf(position.Item, parties)!, position.Item.Holder))
            .Select(holder => CellBuilder.Build(holder.Key.Party, holder.Key.Holder == holder.Key.Party ? null : holder.Key.Holder, [.. holder], parties))
            .OrderBy(cell => Index(parties, cell.Party))
            .ThenBy(cell => cell.Faction is not null)
            .ThenByDescending(cell => cell.Latest)
            .ThenBy(cell => cell.Faction, StringComparer.Ordinal)
            .ToValueList());

    private static string? PartyOf(Position position, ValueList<string> parties) =>
        parties.Contains(position.Holder) ? position.Holder : position.HolderParty is { } party && parties.Contains(party) ? party : null;

    private static int Index(ValueList<string> parties, string party) => Enumerable.Range(0, parties.Count).First(at => parties[at] == party);
}
