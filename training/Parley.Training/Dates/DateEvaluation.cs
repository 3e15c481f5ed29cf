using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Parley.Language.Dates;
using Parley.Text;
using Parley.Training.Commands;

namespace Parley.Training.Dates;

/// <summary>Scores the expressions of time that are found in a list of marked sentences.</summary>
/// <remarks>
/// A line holds the report's day, a sentence with the expression in square brackets, its first and last day, grain and bound, set apart by
/// tabs; a length of time has "-" and its days in place of the two days, what cannot be resolved "?" twice. Lines with "#" are comments.
/// </remarks>
internal sealed class DateEvaluation : IEvaluator
{
    public string Name => "dates";

    public string Summary => "expressions of time in a list of marked sentences, found and read exactly";

    /// <summary>The shares of expressions found with their exact words, and read exactly besides; those that were not are logged.</summary>
    public JsonObject Evaluate(string path, Workshop workshop)
    {
        var examples = File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(DateExample.Parse).ToArray();
        var watch = Stopwatch.StartNew();
        var found = examples.Select(Find).ToArray();
        var seconds = watch.Elapsed.TotalSeconds;
        var (spans, exact) = (0, 0);
        for (var i = 0; i < examples.Length; i++)
        {
            var isFound = found[i] is { } date && date.Span == examples[i].Span;
            if (isFound) spans++;
            if (isFound && examples[i].Equals(found[i]!.Value)) exact++;
            else workshop.Log.WriteLine($"{examples[i]}\n  read as {found[i]}");
        }

        return new JsonObject
        {
            ["expressions"] = examples.Length,
            ["found"] = (double)spans / examples.Length,
            ["exact"] = (double)exact / examples.Length,
            ["seconds"] = seconds,
        };
    }

    private static DateExpression? Find(DateExample example)
    {
        foreach (var date in DateFinder.Find(new TextDocument(example.Text), example.Published))
        {
            if (date.Span.Overlaps(example.Span)) return date;
        }

        return null;
    }
}

/// <summary>A sentence with one marked expression of time and what it means.</summary>
internal sealed record DateExample(DateOnly Published, string Text, Span Span, DateOnly? First, DateOnly? Last, double? Days, DateGrain Grain, DateBound Bound)
{
    public static DateExample Parse(string line)
    {
        var fields = line.Split('\t');
        var open = fields[1].IndexOf('[', StringComparison.Ordinal);
        var close = fields[1].IndexOf(']', StringComparison.Ordinal) - 1;
        var text = fields[1].Remove(close + 1, 1).Remove(open, 1);
        var isDuration = fields[2] == "-";
        return new DateExample(
            Day(fields[0])!.Value,
            text,
            new Span(open, close),
            isDuration ? null : Day(fields[2]),
            isDuration ? null : Day(fields[3]),
            isDuration ? double.Parse(fields[3], CultureInfo.InvariantCulture) : null,
            Enum.Parse<DateGrain>(fields[4]),
            Enum.Parse<DateBound>(fields[5]));
    }

    public bool Equals(DateExpression date) =>
        date.First == First && date.Last == Last && date.Days == Days && date.Grain == Grain && date.Bound == Bound;

    private static DateOnly? Day(string field) => field == "?" ? null : DateOnly.ParseExact(field, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
