using System.Text.Json;

namespace Parley.Record.Intake.Files;

/// <summary>Reads <c>N.meta.json</c> beside a report <c>N.txt</c>: its id, title, date of publication, publisher and dateline.</summary>
internal static class MetadataFile
{
    /// <summary>The facts beside a report; none when there is no such file.</summary>
    /// <exception cref="IntakeException">The file is there, and wrong.</exception>
    public static ReportFacts Beside(string report)
    {
        var path = Path.ChangeExtension(report, ".meta.json");
        if (!File.Exists(path)) return new ReportFacts();
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path).AsMemory().TrimMark());
            return ReportFacts.From(json.RootElement);
        }
        catch (JsonException error)
        {
            throw new IntakeException($"{path}:{error.LineNumber + 1}: is not valid JSON", "correct or delete that file", error);
        }
        catch (IntakeException error)
        {
            throw new IntakeException($"{path}: {error.Message}", $"correct or delete that file: {error.Remedy}", error);
        }
    }
}
