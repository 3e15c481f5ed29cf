using Parley.Record.Intake.JsonLines;

namespace Parley.Record.Intake.Files;

/// <summary>Finds the reports in one file.</summary>
internal static class FileReports
{
    /// <param name="path">The file.</param>
    /// <param name="name">What a report is called by when nothing gives its id.</param>
    /// <param name="request">What is to be taken in.</param>
    public static IEnumerable<PendingReport> Find(string path, string name, IntakeRequest request)
    {
        var format = request.AreJsonLines ? ReportFormat.JsonLines : ReportFormats.OfName(path);
        return format == ReportFormat.JsonLines
            ? Lines(path, request.Given)
            : [new PendingReport(path, cancellation => Take(path, format, name, request.Given, cancellation))];
    }

    private static TakenReport Take(string path, ReportFormat? format, string name, ReportFacts given, CancellationToken cancellation)
    {
        using var file = File.OpenRead(path);
        var bytes = ReportSize.ReadAll(file, cancellation);
        return DocumentReport.Make(bytes, format, name, given.Or(MetadataFile.Beside(path)));
    }

    private static IEnumerable<PendingReport> Lines(string path, ReportFacts given)
    {
        FileStream file;
        PendingReport? problem = null;
        try
        {
            file = File.OpenRead(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            file = null!;
            problem = PendingReport.Problem(path, error.Message, "check that it is there and may be read");
        }

        if (problem is not null)
        {
            yield return problem;
            yield break;
        }

        using (file)
        {
            foreach (var report in LineReports.Find(file, path, given)) yield return report;
        }
    }
}
