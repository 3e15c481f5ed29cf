using System.Text;
using Parley.Bargaining.Collective;
using Parley.Talks;

namespace Parley.Desk.Bargains;

/// <summary>Tells what models say a collective will decide, and how far they differ.</summary>
internal static class PredictionText
{
    public static string Format(string name, ValueList<CollectiveForecast> forecasts)
    {
        var text = new StringBuilder();
        Line(text, $"{name}: what {forecasts[0].Predictions.Count} models say. None of them is the truth; where they differ, it depends on how the decision is made.");
        foreach (var forecast in forecasts) Issue(text, forecast);
        Line(text, $"");
        Line(text, $"MODELS");
        foreach (var (model, _) in forecasts[0].Predictions) Line(text, $"  {model.Name}: {model.Definition}");
        return text.ToString();
    }

    private static void Issue(StringBuilder text, CollectiveForecast forecast)
    {
        var issue = forecast.Issue;
        Line(text, $"");
        Line(text, $"{issue.Name}, {issue.Stakes.Count} actors from {issue.Low:0.###} to {issue.High:0.###}: {Finding(forecast)}");
        foreach (var (model, position) in forecast.Predictions)
        {
            if (position is { } at) Line(text, $"  {model.Name,-12}{at,10:0.00}   nearest: {Nearest(issue, at)}");
            else Line(text, $"  {model.Name,-12}{"-",10}   nobody can trade on one issue");
        }

        Line(text, $"  chances by condorcet: {string.Join(", ", forecast.Chances.Select(option => FormattableString.Invariant($"{option.Position:0.###}: {option.Chance:P0}")))}");
    }

    private static string Finding(CollectiveForecast forecast) => forecast.Issue.Range == 0
        ? "all want the same"
        : FormattableString.Invariant($"the models lie {forecast.Disagreement:0.00} apart, {forecast.DisagreementShare:P0} of what parts the actors");

    private static string Nearest(DisputedIssue issue, double position)
    {
        const double Rounding = 1e-9;
        var least = issue.Stakes.Min(stake => Math.Abs(stake.Position - position));
        return string.Join(", ", issue.Stakes.Where(stake => Math.Abs(stake.Position - position) <= least + Rounding).Select(stake => stake.Actor));
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(FormattableString.Invariant(line)).Append('\n');
}
