using System.Globalization;
using Parley.Desk.Comparisons;
using Parley.Talks.Comparisons;
using Parley.Talks.Json;

namespace Parley.Cli.Comparisons;

/// <summary>Words a comparison for people.</summary>
internal static class ComparisonWords
{
    /// <summary>Counts of labels: "2 new, 5 reworded, 3 repeated, 1 frame".</summary>
    public static string Counts(ComparedStatements compared) => string.Join(", ", new[] { SentenceLabel.New, SentenceLabel.Reworded, SentenceLabel.Repeated, SentenceLabel.Frame }
        .Select(label => (label, count: compared.Comparison.Sentences.Count(sentence => sentence.Label == label)))
        .Where(pair => pair.count > 0)
        .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.count} {ValueName.Of(pair.label)}")));

    /// <summary>The share of talking points: "71% of its words make points made before", or null.</summary>
    public static string? Share(ComparedStatements compared) => compared.Comparison.RepeatedShare is { } share
        ? string.Create(CultureInfo.InvariantCulture, $"{share * 100:0}% of its words make points made before")
        : null;

    /// <summary>The kinds that it lacks: "It lacks what such statements usually have: outcome, follow-up.", or null.</summary>
    public static string? Absent(ComparedStatements compared) => compared.Comparison.AbsentKinds.Count == 0
        ? null
        : $"It lacks what such statements usually have: {string.Join(", ", compared.Comparison.AbsentKinds.Select(ValueName.Of))}.";

    /// <summary>How often it was said: "said 9 times since 2019-05-02", or null.</summary>
    public static string? Said(ComparedSentence sentence) => sentence switch
    {
        { TimesSaid: 0 } or { TimesSaid: 1, SaidSince: null } => null,
        { TimesSaid: 1 } => $"said{On(sentence, " on ")}",
        _ => string.Create(CultureInfo.InvariantCulture, $"said {sentence.TimesSaid} times{On(sentence, " since ")}"),
    };

    /// <summary>The label with the shift: "reworded, stronger".</summary>
    public static string Label(ComparedSentence sentence) =>
        sentence.Shift is { } shift ? $"{ValueName.Of(sentence.Label)}, {ValueName.Of(shift)}" : ValueName.Of(sentence.Label);

    /// <summary>Title and day of a statement.</summary>
    public static string Name(Statement statement) => statement.Date is { } day
        ? string.Create(CultureInfo.InvariantCulture, $"{statement.Title ?? "untitled"} ({day:yyyy-MM-dd})")
        : statement.Title ?? "untitled";

    private static string On(ComparedSentence sentence, string before) =>
        sentence.SaidSince is { } day ? string.Create(CultureInfo.InvariantCulture, $"{before}{day:yyyy-MM-dd}") : "";
}
