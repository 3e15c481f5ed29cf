using System.Text.Json;

namespace Parley.Record.Intake.Files;

/// <summary>Reads <c>N.meta.json</c> beside a report <c>N.txt</c>: its id, title, date of publication, publisher and dateline.</summary>
internal static class MetadataFile
{
    /// <summary>How its name ends.</summary>
    public const string Ending = ".meta.json";

    /// <summary>The name or path of the file that belongs to a report.</summary>
    public static string NameFor(string report) => Path.ChangeExtension(report, Ending);

    /// <summary>The facts beside a report; none when there is no such file.</summary>
    /// <exception cref="IntakeException">The file is there, and wrong.</exception>
    public static ReportFacts Beside(string report) =>
        File.Exists(NameFor(report)) ? Parse(File.ReadAllBytes(NameFor(report)), NameFor(report)) : new ReportFacts();

    /// <summary>The facts in such a file.</summary>
    /// <exception cref="IntakeException">The file is wrong.</exception>
    public static ReportFacts Parse(ReadOnlyMemory<byte> bytes, string where)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes.TrimMark());
            return ReportFacts.From(json.RootElement);
        }
        catch (JsonException error)
        {
            throw new IntakeException($"{where}:{error.LineNumber + 1}: is not valid JSON", "correct or delete that file", error);
        }
        catch (IntakeException error)
        {
            throw new IntakeException($"{where}: {error.Message}", $"correct or delete that file: {error.Remedy}", error);
        }
    }
}
