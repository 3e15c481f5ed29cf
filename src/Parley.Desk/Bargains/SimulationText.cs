using System.Text;
using Parley.Bargaining.Simulation;

namespace Parley.Desk.Bargains;

/// <summary>Tells what came of many runs.</summary>
internal static class SimulationText
{
    private const int DealsShown = 5;

    public static string Format(SimulationRequest request, RunSummary summary)
    {
        var text = new StringBuilder();
        Line(text, $"{summary.Scenario.Name}: {summary.Agreements} of {summary.Runs} runs ended with a deal ({summary.Agreements / (double)summary.Runs:P1}).");
        Line(text, $"Alternating offers of at most {request.Rounds} rounds, seed {request.Seed}; counted as {summary.Convention} counts.");
        Line(text, $"");
        Line(text, $"{"",-34}{"mean",8}{"least",8}{"10%",8}{"median",8}{"90%",8}{"most",8}");
        Row(text, "round of the deal", summary.Rounds, "0");
        foreach (var (party, utility) in summary.Utilities.Index()) Row(text, Party(request, summary, party), utility, "0.000");
        Row(text, "distance to the Pareto frontier", summary.ToFrontier, "0.000");
        Row(text, "distance to the Nash deal", summary.ToNash, "0.000");
        if (summary.Deals.Count > 0) Deals(text, summary);
        foreach (var warning in summary.Scenario.Warnings) Line(text, $"Note: {warning}");
        return text.ToString();
    }

    private static string Party(SimulationRequest request, RunSummary summary, int party) =>
        $"{summary.Scenario.Preferences[party].Party} ({(party == 0 ? request.Strategies.First : request.Strategies.Others)})";

    private static void Row(StringBuilder text, string name, Distribution? values, string format)
    {
        if (values is null) return;
        double[] columns = [values.Mean, values.Least, values.Low, values.Median, values.High, values.Most];
        Line(text, $"{name,-34}{string.Concat(columns.Select((value, i) => FormattableString.Invariant($"{value.ToString(i == 0 && format == "0" ? "0.0" : format, null),8}")))}");
    }

    private static void Deals(StringBuilder text, RunSummary summary)
    {
        Line(text, $"");
        Line(text, $"DEALS{(summary.Deals.Count > DealsShown ? FormattableString.Invariant($", the {DealsShown} most frequent of {summary.Deals.Count}") : "")}");
        foreach (var deal in summary.Deals.Take(DealsShown))
        {
            Line(text, $"  {deal.Runs} {(deal.Runs == 1 ? "run" : "runs")}, {string.Join(" / ", deal.Utilities.Select(utility => FormattableString.Invariant($"{utility:0.000}")))}{(deal.ToFrontier == 0 ? ", on the frontier" : "")}");
            Line(text, $"    {deal.Deal}");
        }
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(FormattableString.Invariant(line).TrimEnd()).Append('\n');
}
