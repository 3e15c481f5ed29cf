using Parley.Record.Intake.Addresses;
using Parley.Record.Intake.Files;

namespace Parley.Record.Intake;

/// <summary>Finds the reports in files, folders, addresses and standard input.</summary>
public static class ReportIntake
{
    private const string StandardInput = "-";

    /// <summary>The reports of a request, in the order of its paths and, in folders, of their names.</summary>
    /// <remarks>Lazy: files are found, lines read and addresses fetched as the caller goes on. Nothing that is wrong with one report keeps others out.</remarks>
    /// <param name="request">What is to be taken in.</param>
    /// <param name="cancellation">Stops what is being fetched.</param>
    public static IEnumerable<PendingReport> Find(IntakeRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Paths.SelectMany(path => At(path, request, cancellation)).Concat(GivenReports.Find(request.Documents, request));
    }

    private static IEnumerable<PendingReport> At(string path, IntakeRequest request, CancellationToken cancellation)
    {
        if (path is StandardInput or "stdin:") return InputReports.Find(request);
        if (path.Contains("://", StringComparison.Ordinal)) return WebReports.Find(path, request.Given, request.Addresses, cancellation);
        if (Directory.Exists(path)) return FolderReports.Find(path, request);
        if (File.Exists(path)) return FileReports.Find(path, Path.GetFileNameWithoutExtension(path), request);
        return [PendingReport.Problem(path, "there is no such file or folder", "check the path; an address starts with http:// or https://")];
    }
}
