using Parley.Desk.Briefs;
using Parley.Desk.Views;
using Parley.Standings.Matrices;
using Parley.Talks;
using Parley.Talks.Json;

namespace Parley.Desk.Overviews;

/// <summary>An issue, and where each party stands on it.</summary>
/// <param name="Issue">The issue in few words.</param>
/// <param name="Key">It as the reader has it: by it and a party a cell is found.</param>
/// <param name="Cells">A cell for each party, or group within one, that holds something; at least one.</param>
public sealed record OverviewIssue(string Issue, string Key, ValueList<OverviewCell> Cells)
{
    /// <summary>The issues of talks, those with the latest news first.</summary>
    public static ValueList<OverviewIssue> Of(TalksReports reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var matrix = IssueMatrix.Of(reports.Read, reports.Talks.Parties, reports.On);
        return matrix.Rows.Select(row => new OverviewIssue(Phrases.Sentence(row.Issue), row.Issue, row.Cells.Select(cell => OverviewCell.Of(cell, matrix.Parties)).ToValueList())).ToValueList();
    }
}

/// <summary>Where a party, or a group within it, stands on an issue.</summary>
/// <param name="Party">The party.</param>
/// <param name="Faction">The group or person within it that speaks for itself; null for the party.</param>
/// <param name="Act">What it does.</param>
/// <param name="Line">That in a sentence, with who says so and since when, and the sentences behind it.</param>
/// <param name="Latest">The day of the latest report, or null when unknown.</param>
/// <param name="Moved">How it last moved ("softened", "hardened", "conceded"), or null when it has not.</param>
/// <param name="MovedFrom">The act before, or null.</param>
/// <param name="MovedOn">The day of the report that has it anew, or null.</param>
public sealed record OverviewCell(
    string Party, string? Faction, PositionAct Act, BriefLine Line, DateOnly? Latest, string? Moved, PositionAct? MovedFrom, DateOnly? MovedOn)
{
    internal static OverviewCell Of(MatrixCell cell, ValueList<string> parties) => new(
        cell.Party,
        cell.Faction,
        cell.Act,
        MatrixPage.Line(cell, parties),
        cell.Latest,
        cell.Moved is { } moved ? ValueName.Of(moved.Kind) : null,
        cell.Moved?.From,
        cell.Moved?.Day);
}
