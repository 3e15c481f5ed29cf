using Parley.Record.Intake.JsonLines;

namespace Parley.Record.Intake.Files;

/// <summary>Finds the reports on standard input: one document, or a report a line.</summary>
internal static class InputReports
{
    private const string Name = "stdin";

    public static IEnumerable<PendingReport> Find(IntakeRequest request) =>
        request.AreJsonLines
            ? Lines(request)
            : [new PendingReport(Name, cancellation => Take(request, cancellation))];

    private static IEnumerable<PendingReport> Lines(IntakeRequest request)
    {
        using var input = request.OpenStandardInput();
        foreach (var report in LineReports.Find(input, Name, request.Given)) yield return report;
    }

    private static TakenReport Take(IntakeRequest request, CancellationToken cancellation)
    {
        using var input = request.OpenStandardInput();
        return DocumentReport.Make(ReportSize.ReadAll(input, cancellation), format: null, Name, request.Given);
    }
}
