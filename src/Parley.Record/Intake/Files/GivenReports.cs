namespace Parley.Record.Intake.Files;

/// <summary>Finds the reports in documents that were handed over together: <c>N.meta.json</c> among them says of <c>N.txt</c> what it would in a folder.</summary>
internal static class GivenReports
{
    public static IEnumerable<PendingReport> Find(IReadOnlyList<GivenDocument> documents, IntakeRequest request)
    {
        var companions = new Companions(documents.Select(document => document.Name));
        var facts = documents.ToLookup(document => document.Name, StringComparer.Ordinal);
        return documents
            .Where(document => !companions.Accompanies(document.Name))
            .SelectMany(document => Guarded.Find(document.Name, () => DocumentReports.Find(Raw(document, facts, request))));
    }

    private static RawDocument Raw(GivenDocument document, ILookup<string, GivenDocument> facts, IntakeRequest request)
    {
        if (document.Bytes.Length > ReportSize.Largest) throw ReportSize.TooLarge();
        var beside = facts[MetadataFile.NameFor(document.Name)].FirstOrDefault();
        var known = beside is null ? request.Given : request.Given.Or(MetadataFile.Parse(beside.Bytes, beside.Name));
        return new RawDocument(document.Name, Path.GetFileNameWithoutExtension(document.Name), document.Bytes, ReportFormats.OfName(document.Name), known);
    }
}
