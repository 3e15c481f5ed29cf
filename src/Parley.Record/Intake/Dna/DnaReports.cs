namespace Parley.Record.Intake.Dna;

/// <summary>Finds the documents in a file of Discourse Network Analyzer, with the statements that people coded in them.</summary>
internal static class DnaReports
{
    /// <summary>The reports in a file in memory, which SQLite reads from a temporary copy.</summary>
    public static IEnumerable<PendingReport> Find(RawDocument document)
    {
        var copy = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(copy, document.Bytes.Span);
            foreach (var report in Find(copy, document.Where, document.Name, document.Given)) yield return report;
        }
        finally
        {
            File.Delete(copy);
        }
    }

    /// <summary>The reports in a file on disk, which is never written to.</summary>
    /// <exception cref="IntakeException">It is no such file.</exception>
    public static IEnumerable<PendingReport> Find(string path, string where, string name, ReportFacts given)
    {
        using var file = DnaFile.Open(path);
        var isEmpty = true;
        foreach (var (id, document) in file.Documents())
        {
            isEmpty = false;
            yield return new PendingReport($"{where}: document {id}", _ => Take(document ?? throw ReportSize.TooLarge(), $"{name}-{id}", given));
        }

        if (isEmpty) yield return PendingReport.Problem(where, "holds no documents", "add documents to it in Discourse Network Analyzer");
        if (file.Lacks is { } lacks) yield return PendingReport.Problem(where, lacks, "its documents are taken without them; save it with version 2 or 3.0 of the program");
    }

    private static TakenReport Take(DnaDocument document, string name, ReportFacts given)
    {
        var own = new ReportFacts(Title: NullIfBlank(document.Title), Published: document.Day, Publisher: NullIfBlank(document.Source) ?? NullIfBlank(document.Author));
        var report = given.Or(own).With(document.Text, name);
        return new TakenReport(report, IsExtracted: true) { Coded = DnaReading.Of(document, report) };
    }

    private static string? NullIfBlank(string text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
