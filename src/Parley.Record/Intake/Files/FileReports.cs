using Parley.Record.Intake.Archives;
using Parley.Record.Intake.Dna;
using Parley.Record.Intake.JsonLines;

namespace Parley.Record.Intake.Files;

/// <summary>Finds the reports in one file.</summary>
/// <remarks>A file that can only hold one report is opened when that is taken, others when they are come to.</remarks>
internal static class FileReports
{
    /// <param name="path">The file.</param>
    /// <param name="name">What a report is called by when nothing gives its id.</param>
    /// <param name="request">What is to be taken in.</param>
    public static IEnumerable<PendingReport> Find(string path, string name, IntakeRequest request)
    {
        var format = request.AreJsonLines ? ReportFormat.JsonLines : ReportFormats.OfName(path);
        return format is ReportFormat.Text or ReportFormat.Html or ReportFormat.Pdf
            ? [new PendingReport(path, cancellation => DocumentReport.Make(Read(path, name, format, request, cancellation)))]
            : Guarded.Find(path, () => Within(path, name, format, request));
    }

    private static IEnumerable<PendingReport> Within(string path, string name, ReportFormat? format, IntakeRequest request) => format switch
    {
        ReportFormat.JsonLines => Streamed(path, file => LineReports.Find(file, path, request.Given)),
        ReportFormat.Zip => Streamed(path, file => ZipReports.Find(file, path, name, request.Given, Allowance.Whole())),
        ReportFormat.Dna => DnaReports.Find(path, path, name, request.Given),
        _ => DocumentReports.Find(Read(path, name, format, request, CancellationToken.None)),
    };

    private static IEnumerable<PendingReport> Streamed(string path, Func<Stream, IEnumerable<PendingReport>> find)
    {
        using var file = File.OpenRead(path);
        foreach (var report in find(file)) yield return report;
    }

    private static RawDocument Read(string path, string name, ReportFormat? format, IntakeRequest request, CancellationToken cancellation)
    {
        using var file = File.OpenRead(path);
        return new RawDocument(path, name, ReportSize.ReadAll(file, cancellation), format, request.Given.Or(MetadataFile.Beside(path)));
    }
}
