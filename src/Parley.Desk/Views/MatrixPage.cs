using System.Text.Json;
using Parley.Desk.Briefs;
using Parley.Standings.Matrices;
using Parley.Standings.Positions;
using Parley.Talks;
using Parley.Talks.Json;

namespace Parley.Desk.Views;

/// <summary>Puts the matrix of issue by party into words.</summary>
public static class MatrixPage
{
    /// <summary>The page.</summary>
    public static PageView Of(TalksReports reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var matrix = IssueMatrix.Of(reports.Read, reports.Talks.Parties, reports.On);
        var day = reports.On ?? reports.Recorded.Max(report => report.Report.Published);
        return new PageView(
            $"{reports.Talks.Name}: who stands where{(day is { } on ? $" on {Days.Long(on)}" : "")}",
            matrix.Rows.Select(row => Group(row, matrix.Parties)).ToValueList(),
            ViewJson.Format(json => Write(json, matrix, IssueMatrix.Unsure(reports.Read, reports.Talks.Parties, reports.On), ViewJson.Day(day))));
    }

    private static BriefGroup Group(MatrixRow row, ValueList<string> parties) => new(
        Phrases.Sentence(row.Issue), row.Cells.Select(cell => Line(cell, parties)).ToValueList());

    /// <summary>"China refuses to ..."; firmness, since when, of whom, how it moved.</summary>
    internal static BriefLine Line(MatrixCell cell, ValueList<string> parties) => BriefLine.Of(
        cell.Latest is { } day ? Days.Short(day) : null,
        Sentence(cell, parties),
        Phrases.Notes(
            cell.Firmness == Firmness.Plain ? null : ValueName.Of(cell.Firmness),
            Phrases.History(cell.Since, cell.Latest, cell.Sources.Sum(source => source.Reports)),
            cell.Origin is CellOrigin.OtherSide or CellOrigin.ThirdHand ? Origin(cell.Origin) : null,
            cell.Moved is { } move ? $"{ValueName.Of(move.Kind)} from {ValueName.Of(move.From)}{(move.Day is { } when ? $", {Days.Short(when)}" : "")}" : null,
            cell.Conflicts.Count > 0 ? $"but {Phrases.Count(cell.Conflicts.Count, "report")} of the same days: {ValueName.Of(cell.Conflicts[0].Act)}" : null),
        cell.Conflicts.Select(conflict => conflict.Citation).Concat(cell.Citations));

    private static string Sentence(MatrixCell cell, ValueList<string> parties) => PositionWording.Sentence(
        new Stance(cell.Faction ?? cell.Party, cell.Party, cell.Act, null, cell.Content, null, cell.Since, cell.Latest, 1, [], cell.Citations), parties);

    private static string Origin(CellOrigin origin) => origin == CellOrigin.OtherSide ? "as the other side tells it" : "as third persons tell it";

    private static void Write(Utf8JsonWriter json, IssueMatrix matrix, ValueList<MatrixRow> unsure, string? day)
    {
        json.WriteString("on", day);
        json.WriteStartArray("parties");
        foreach (var party in matrix.Parties) json.WriteStringValue(party);
        json.WriteEndArray();
        Write(json, "issues", matrix.Rows);
        Write(json, "unsure", unsure);
    }

    private static void Write(Utf8JsonWriter json, string key, ValueList<MatrixRow> rows) => json.Objects(key, rows, row =>
    {
        json.WriteString("issue", row.Issue);
        json.Objects("cells", row.Cells, cell => Write(json, cell));
    });

    private static void Write(Utf8JsonWriter json, MatrixCell cell)
    {
        json.WriteString("party", cell.Party);
        json.WriteString("faction", cell.Faction);
        json.WriteString("act", ValueName.Of(cell.Act));
        json.WriteString("content", cell.Content);
        json.WriteString("firmness", ValueName.Of(cell.Firmness));
        json.WriteString("since", ViewJson.Day(cell.Since));
        json.WriteString("latest", ViewJson.Day(cell.Latest));
        json.WriteString("origin", ValueName.Of(cell.Origin));
        json.Objects("sources", cell.Sources, source =>
        {
            json.WriteString("kind", source.Kind is { } kind ? ValueName.Of(kind) : null);
            json.WriteNumber("reports", source.Reports);
        });
        if (cell.Moved is { } move)
        {
            json.WriteStartObject("moved");
            json.WriteString("how", ValueName.Of(move.Kind));
            json.WriteString("from", ValueName.Of(move.From));
            json.WriteString("day", ViewJson.Day(move.Day));
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("moved");
        }

        json.Evidence(cell.Citations);
        json.Objects("conflicts", cell.Conflicts, conflict =>
        {
            json.WriteString("act", ValueName.Of(conflict.Act));
            json.WriteString("source", conflict.Source?.Name);
            json.Evidence([conflict.Citation]);
        });
    }
}
