using Parley.Record.Intake.Archives;
using Parley.Record.Intake.Dna;
using Parley.Record.Intake.Email;
using Parley.Record.Intake.Feeds;
using Parley.Record.Intake.Json;
using Parley.Record.Intake.JsonLines;

namespace Parley.Record.Intake;

/// <summary>Finds the reports in one document: itself, or those that it holds.</summary>
internal static class DocumentReports
{
    public static IEnumerable<PendingReport> Find(RawDocument document)
    {
        var told = document with { Format = document.Format ?? ReportFormats.OfContent(document.Bytes.Span) };
        return told.Format switch
        {
            ReportFormat.JsonLines => Lines(told),
            ReportFormat.Json => Guarded.Find(told.Where, () => JsonReports.Find(told)),
            ReportFormat.Email => Guarded.Find(told.Where, () => EmailReports.Find(told)),
            ReportFormat.Zip => Guarded.Find(told.Where, () => ZipReports.Find(told)),
            ReportFormat.Dna => Guarded.Find(told.Where, () => DnaReports.Find(told)),
            ReportFormat.Feed => Guarded.Find(told.Where, () => FeedReports.Find(told)),
            _ => [new PendingReport(told.Where, _ => DocumentReport.Make(told))],
        };
    }

    private static IEnumerable<PendingReport> Lines(RawDocument document)
    {
        using var stream = document.Bytes.AsStream();
        foreach (var report in LineReports.Find(stream, document.Where, document.Given)) yield return report;
    }
}
