using System.Globalization;
using Parley.Cli.Output;
using Parley.Desk.Bargains;

namespace Parley.Cli.Bargains;

/// <summary>Tells people what can be agreed.</summary>
internal static class BargainText
{
    public static void Write(TextWriter output, BargainView view)
    {
        var all = view.WinSets.First(set => set.Party is null);
        Line(output, $"{view.Name}: {Finding(all)}");
        Line(output, $"{Count(view.Outcomes, "deal")} possible, {Count($"{view.FrontierCount}", "point")} on the Pareto frontier; counted as {view.Convention} counts.");
        output.WriteLine();
        output.WriteLine("WHO WOULD RATIFY");
        foreach (var set in view.WinSets) Line(output, $"  {set.Party ?? "All together"}: {(set.Deals is null ? "too many to count exactly" : $"{set.Deals} of {view.Outcomes} ({Share(set)})")}");
        output.WriteLine();
        output.WriteLine($"SOLUTIONS, utilities of {string.Join(" and ", view.Parties.Select(Printable.Line))}");
        foreach (var point in view.Points) WritePoint(output, point);
        foreach (var warning in view.Warnings) Line(output, $"Note: {warning}");
    }

    private static string Finding(RatifiedDeals all) => all.Deals switch
    {
        "0" => "no deal would be ratified by all.",
        null => "whether a deal would be ratified by all is told by the solutions.",
        _ => $"{Count(all.Deals, "deal")} would be ratified by all.",
    };

    private static void WritePoint(TextWriter output, SolutionView point)
    {
        Line(output, $"  {point.Name}: {point.Definition}");
        if (point.Utilities is null || point.Deal is null)
        {
            output.WriteLine("    none: no deal is ratified by all");
            return;
        }

        Line(output, $"    {string.Join(" / ", point.Utilities.Select(utility => utility.ToString("0.000", CultureInfo.InvariantCulture)))}");
        Line(output, $"    {string.Join("; ", point.Deal.Select(settled => $"{settled.Key}: {settled.Value}"))}");
    }

    private static string Share(RatifiedDeals set) => set.Share!.Value.ToString("P1", CultureInfo.InvariantCulture);

    private static string Count(string number, string noun) => $"{number} {noun}{(number == "1" ? "" : "s")}";

    private static void Line(TextWriter output, string line) => output.WriteLine(Printable.Line(line));
}
