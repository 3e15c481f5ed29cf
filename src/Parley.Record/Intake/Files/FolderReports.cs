namespace Parley.Record.Intake.Files;

/// <summary>Finds the reports in a folder and the folders within, in the order of their paths.</summary>
/// <remarks>Files of other kinds, hidden files and folders, and links to folders are passed over.</remarks>
internal static class FolderReports
{
    /// <summary>What reports are, for those who have none.</summary>
    public const string Kinds = "reports are files named .txt, .html, .pdf, .eml, .json, .jsonl, .rss, .atom, .dna or .zip";

    public static IEnumerable<PendingReport> Find(string folder, IntakeRequest request)
    {
        var isEmpty = true;
        foreach (var report in Within(folder, prefix: "", request))
        {
            isEmpty = false;
            yield return report;
        }

        if (isEmpty) yield return PendingReport.Problem(folder, "holds no reports", Kinds);
    }

    private static IEnumerable<PendingReport> Within(string folder, string prefix, IntakeRequest request)
    {
        FileSystemInfo[] entries = [];
        PendingReport? problem = null;
        try
        {
            entries = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problem = PendingReport.Problem(folder, error.Message, "check that the folder may be read");
        }

        if (problem is not null) yield return problem;
        var companions = new Companions(entries.Select(entry => entry.Name));
        var wanted = entries.Where(entry => IsVisible(entry) && !companions.Accompanies(entry.Name));
        foreach (var report in wanted.SelectMany(entry => At(entry, folder, prefix, request))) yield return report;
    }

    private static IEnumerable<PendingReport> At(FileSystemInfo entry, string folder, string prefix, IntakeRequest request)
    {
        var path = Path.Combine(folder, entry.Name);
        if (entry is DirectoryInfo) return entry.LinkTarget is null ? Within(path, $"{prefix}{entry.Name}/", request) : [];
        var name = prefix + Path.GetFileNameWithoutExtension(entry.Name);
        return ReportFormats.OfName(path) is null ? [] : FileReports.Find(path, name, request);
    }

    private static bool IsVisible(FileSystemInfo entry) => !entry.Name.StartsWith('.') && !entry.Attributes.HasFlag(FileAttributes.Hidden);
}
