using System.Globalization;
using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Talks.Json;

namespace Parley.Record.Exports;

/// <summary>Writes moves as rows of events, separated by tabs, in the columns of POLECAT, which <c>parley import</c> takes in again.</summary>
/// <remarks>Halterman et al., "PLOVER and POLECAT: A New Political Event Ontology and Dataset" (2023).</remarks>
public static class PloverExport
{
    /// <summary>The columns.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["Event ID", "Event Date", "Event Type", "Event Mode", "Quad Code", "CAMEO Code", "Actor Name", "Recipient Name", "Publication Date", "Story ID", "Headline", "Event Text"];

    /// <summary>Writes the moves of the reports that have a day, their own or that of the report.</summary>
    public static void Write(TextWriter output, IEnumerable<RecordedReport> reports)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(reports);
        output.Write($"{string.Join('\t', Columns)}\n");
        foreach (var report in reports)
        {
            var number = 0;
            foreach (var move in report.Reading.Moves)
            {
                number++;
                if ((move.Date?.First ?? report.Report.Published) is { } day) output.Write($"{string.Join('\t', Row(report.Report, move, day, number).Select(Cell))}\n");
            }
        }
    }

    private static IEnumerable<string?> Row(Report report, Move move, DateOnly day, int number) =>
    [
        $"{report.Id}-{number}", Day(day), ValueName.Of(move.Code).ToUpperInvariant(), ValueName.Of(move.Status), Quad(move.Code), move.Cameo, move.Actor, move.Target,
        report.Published is { } published ? Day(published) : null, report.Id, report.Title, move.Evidence.Span.End <= report.Document.Content.Length ? move.Evidence.Span.In(report.Document.Content) : null,
    ];

    private static string Quad(RootCode code) => code switch
    {
        RootCode.Agree or RootCode.Consult or RootCode.Support => "VERBAL COOPERATION",
        RootCode.Cooperate or RootCode.Aid or RootCode.Yield => "MATERIAL COOPERATION",
        RootCode.Request or RootCode.Accuse or RootCode.Reject or RootCode.Threaten => "VERBAL CONFLICT",
        _ => "MATERIAL CONFLICT",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Cell(string? text) => text is null ? "" : string.Create(text.Length, text, (target, source) =>
    {
        for (var at = 0; at < target.Length; at++) target[at] = char.IsControl(source[at]) ? ' ' : source[at];
    });
}
