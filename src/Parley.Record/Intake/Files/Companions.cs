namespace Parley.Record.Intake.Files;

/// <summary>Tells which JSON files of a folder or archive are no reports but belong to one: <c>talks.meta.json</c> and <c>talks.notes.json</c> beside <c>talks.txt</c>.</summary>
internal sealed class Companions
{
    private readonly HashSet<string> _reports;

    /// <param name="names">The names of all files of the folder or archive.</param>
    public Companions(IEnumerable<string> names) =>
        _reports = names.Where(name => ReportFormats.OfName(name) is not (null or ReportFormat.Json)).Select(name => Path.ChangeExtension(name, null)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the file belongs to a report.</summary>
    public bool Accompanies(string name)
    {
        if (ReportFormats.OfName(name) != ReportFormat.Json) return false;
        if (name.EndsWith(MetadataFile.Ending, StringComparison.OrdinalIgnoreCase)) return true;
        var stem = Path.ChangeExtension(name, null);
        return _reports.Contains(stem) || _reports.Contains(Path.ChangeExtension(stem, null));
    }
}
