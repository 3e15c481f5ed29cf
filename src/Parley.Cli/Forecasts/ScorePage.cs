using System.Globalization;
using System.Net;
using Parley.Cli.Records;
using Parley.Desk.Forecasts;
using Parley.Talks.Forecasts;

namespace Parley.Cli.Forecasts;

/// <summary>Gives scores out as text, as lines of JSON, or as a page.</summary>
internal static class ScorePage
{
    public static void Write(TextWriter output, ScoreTable table, string format)
    {
        if (format == "json") WriteJson(output, table);
        else if (format == "html") WriteHtml(output, table);
        else WriteText(output, table);
    }

    private static void WriteText(TextWriter output, ScoreTable table)
    {
        if (table.Rows.IsEmpty)
        {
            output.WriteLine("Nothing to score yet.");
            return;
        }

        output.WriteLine($"{table.Title,-40} {"n",7} {"rate",6} {"Brier",7} {"log",6} {"skill",6} {"AUC",5} {"calibration error",17}");
        foreach (var (name, score) in table.Rows) output.WriteLine(Line(name, score));
        output.WriteLine();
        output.WriteLine("Reliability, all:   forecast  observed        n");
        foreach (var bin in table.Rows[0].Score.Bins) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bin.Forecast,28:0.000} {bin.Observed,9:0.000} {bin.Count,8}"));
    }

    private static string Line(string name, Score score) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-40} {score.Count,7} {score.Rate,6:0.000} {score.Brier,7:0.0000} {score.Log,6:0.000} {score.Skill,6:+0.00;-0.00;0.00} {(double.IsNaN(score.Auc) ? "-" : score.Auc.ToString("0.000", CultureInfo.InvariantCulture)),5} {score.Calibration,17:0.000}");

    private static void WriteJson(TextWriter output, ScoreTable table)
    {
        foreach (var (name, score) in table.Rows)
        {
            JsonLine.Write(output, json =>
            {
                json.WriteString("of", name);
                json.WriteNumber("n", score.Count);
                json.WriteNumber("rate", Rounded(score.Rate));
                json.WriteNumber("brier", Rounded(score.Brier));
                json.WriteNumber("log", Rounded(score.Log));
                json.WriteNumber("skill", Rounded(score.Skill));
                if (!double.IsNaN(score.Auc)) json.WriteNumber("auc", Rounded(score.Auc));
                json.WriteNumber("calibration_error", Rounded(score.Calibration));
                json.WriteStartArray("bins");
                foreach (var bin in score.Bins)
                {
                    json.WriteStartObject();
                    json.WriteNumber("n", bin.Count);
                    json.WriteNumber("forecast", Rounded(bin.Forecast));
                    json.WriteNumber("observed", Rounded(bin.Observed));
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            });
        }
    }

    private static void WriteHtml(TextWriter output, ScoreTable table)
    {
        output.WriteLine($"<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>{table.Title}</title>");
        output.WriteLine("<style>body{font:16px/1.4 system-ui,sans-serif;margin:2rem}td,th{text-align:right;padding:.1rem .6rem}td:first-child,th:first-child{text-align:left}</style>");
        output.WriteLine($"<h1>{table.Title}</h1>");
        if (table.Rows.IsEmpty) output.WriteLine("<p>Nothing to score yet.</p>");
        else output.WriteLine(ReliabilityDiagram.Of(table.Rows[0].Score));
        output.WriteLine("<table><tr><th>of<th>n<th>rate<th>Brier<th>log<th>skill<th>AUC<th>calibration error</tr>");
        foreach (var (name, score) in table.Rows)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"<tr><td>{WebUtility.HtmlEncode(name)}<td>{score.Count}<td>{score.Rate:0.000}<td>{score.Brier:0.0000}<td>{score.Log:0.000}<td>{score.Skill:0.00}<td>{score.Auc:0.000}<td>{score.Calibration:0.000}</tr>"));
        }

        output.WriteLine("</table>\n</html>");
    }

    private static double Rounded(double number) => Math.Round(number, 4);
}
