using Parley.Talks;

namespace Parley.Standings.Matrices;

/// <summary>An issue and the ways to settle it that reports tell of: what is demanded, offered, accepted, supported, opposed or refused.</summary>
/// <param name="Issue">The issue in few words.</param>
/// <param name="Reports">How many reports tell of a way to settle it.</param>
/// <param name="Settlements">The ways, those first that most reports tell of.</param>
public sealed record IssueSettlements(string Issue, int Reports, ValueList<Settlement> Settlements)
{
    /// <summary>What is told of holders that belong to no issue that can be named.</summary>
    public const string Nameless = IssueGroups.Other;

    /// <summary>Collects them; positions on the same matter are one way to settle an issue, whoever holds them.</summary>
    /// <param name="reports">The reports, in any order: the result is the same.</param>
    /// <param name="parties">The parties of the talks; none for those that dominate the reports.</param>
    /// <param name="on">The day; reports published later are left out. Null for all.</param>
    public static ValueList<IssueSettlements> Of(IEnumerable<ReadReport> reports, ValueList<string> parties, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var (ordered, sides) = IssueMatrix.Arrange(reports, parties, on);
        return MatrixBuilder.Cells(ordered, sides)
            .GroupBy(cell => cell.Issue)
            .Select(issue => Of(issue.Key, [.. issue.SelectMany(cell => cell.Told.Where(told => told.Item.Act != PositionAct.Threaten).Select(told => new Held(cell.Party, cell.Faction, told)))]))
            .Where(issue => issue.Settlements.Count > 0)
            .OrderByDescending(issue => issue.Reports)
            .ThenBy(issue => issue.Issue, StringComparer.Ordinal)
            .ToValueList();
    }

    private static IssueSettlements Of(string issue, List<Held> held)
    {
        var groups = new List<List<Held>>();
        foreach (var position in held.OrderBy(position => position.Told.Day).ThenBy(position => position.Told.In.Report.Id, StringComparer.Ordinal).ThenBy(position => position.Told.Item.Content))
        {
            if (groups.Find(group => CellBuilder.SpeakOfTheSame(group[0].Told, position.Told)) is { } same) same.Add(position);
            else groups.Add([position]);
        }

        return new(issue, ReportsOf(held), groups.OrderByDescending(ReportsOf).ThenByDescending(group => group[^1].Told.Day).Select(Make).ToValueList());
    }

    private static Settlement Make(List<Held> group) => new(
        group[^1].Told.In.WordsAt(group[^1].Told.Item.Content),
        group.GroupBy(position => (position.Party, position.Faction)).Select(holder => Stance(holder.Key.Party, holder.Key.Faction, [.. holder.Select(position => position.Told)])).ToValueList());

    private static SettlementStance Stance(string party, string? faction, List<Told<Position>> told)
    {
        var (first, latest) = (told[0], told[^1]);
        return new(party, faction, latest.Item.Act, first.Item.Act == latest.Item.Act ? null : CellBuilder.Kind(first.Item.Act, latest.Item.Act), Told.Reports(told), latest.In.Cite(latest.Evidence));
    }

    private static int ReportsOf(List<Held> held) => Told.Reports(held.Select(position => position.Told));

    private sealed record Held(string Party, string? Faction, Told<Position> Told);
}

/// <summary>A way to settle an issue.</summary>
/// <param name="Content">The words of the latest report.</param>
/// <param name="Stances">What parties, and groups and persons within them, think of it; at least one.</param>
public sealed record Settlement(string Content, ValueList<SettlementStance> Stances);

/// <summary>What a party, or a group or person within it, thinks of a way to settle an issue.</summary>
/// <param name="Party">The party.</param>
/// <param name="Faction">The group or person within it that speaks for itself; null for the party.</param>
/// <param name="Act">What it does, as the latest report has it.</param>
/// <param name="Moved">How it moved since the first report; null when it did not.</param>
/// <param name="Reports">How many reports tell so.</param>
/// <param name="Citation">The latest sentence.</param>
public sealed record SettlementStance(string Party, string? Faction, PositionAct Act, MoveKind? Moved, int Reports, Citation Citation);
