using Parley.Record.Intake.JsonLines;

namespace Parley.Record.Intake.Files;

/// <summary>Finds the reports on standard input: a document, or a report a line.</summary>
internal static class InputReports
{
    private const string Name = "stdin";

    public static IEnumerable<PendingReport> Find(IntakeRequest request) => Guarded.Find(Name, () => request.AreJsonLines ? Lines(request) : Document(request));

    private static IEnumerable<PendingReport> Lines(IntakeRequest request)
    {
        using var input = request.OpenStandardInput();
        foreach (var report in LineReports.Find(input, Name, request.Given)) yield return report;
    }

    private static IEnumerable<PendingReport> Document(IntakeRequest request)
    {
        using var input = request.OpenStandardInput();
        var bytes = ReportSize.ReadAll(input, CancellationToken.None);
        foreach (var report in DocumentReports.Find(new RawDocument(Name, Name, bytes, Format: null, request.Given))) yield return report;
    }
}
