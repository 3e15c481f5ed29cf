using System.Text.Json;

namespace Parley.Record.Intake.Json;

/// <summary>Makes a report of a JSON object: <c>{"id", "published", "title", "publisher", "dateline", "text"}</c>, of which only the text is required.</summary>
internal static class JsonReport
{
    /// <param name="bytes">The object, in UTF-8.</param>
    /// <param name="name">What the report is called by when it has no id.</param>
    /// <param name="given">What goes before what the object says.</param>
    /// <param name="remedy">What to do when the bytes are no JSON.</param>
    /// <exception cref="IntakeException">The bytes are no JSON object, or it has no text.</exception>
    public static TakenReport Take(ReadOnlyMemory<byte> bytes, string name, ReportFacts given, string remedy)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes.TrimMark());
            var facts = given.Or(ReportFacts.From(json.RootElement));
            var text = ReportFacts.TextOf(json.RootElement, "text") ?? throw new IntakeException("has no 'text'", "put the report's text under the key 'text'");
            var report = facts.With(text, name);
            return new TakenReport(report, IsExtracted: report.Document.Content != text);
        }
        catch (JsonException error)
        {
            throw new IntakeException($"is not valid JSON (byte {error.BytePositionInLine + 1})", remedy, error);
        }
    }
}
