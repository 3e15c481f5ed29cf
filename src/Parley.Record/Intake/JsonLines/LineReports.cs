using System.Text.Json;

namespace Parley.Record.Intake.JsonLines;

/// <summary>Finds reports in JSON lines: <c>{"id", "published", "title", "publisher", "dateline", "text"}</c>, of which only the text is required.</summary>
internal static class LineReports
{
    public static IEnumerable<PendingReport> Find(Stream stream, string where, ReportFacts given) =>
        LineSplitter.Split(stream).Where(line => !IsBlank(line)).Select(line => At(line, where, given));

    private static PendingReport At(Line line, string where, ReportFacts given) =>
        new($"{where}:{line.Number}", _ => Take(line.Bytes ?? throw ReportSize.TooLarge(), $"line-{line.Number}", given));

    private static TakenReport Take(byte[] bytes, string name, ReportFacts given)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes.AsMemory().TrimMark());
            var facts = given.Or(ReportFacts.From(json.RootElement));
            var text = ReportFacts.TextOf(json.RootElement, "text") ?? throw new IntakeException("has no 'text'", "put the report's text under the key 'text'");
            return new TakenReport(facts.With(text, name), IsExtracted: false);
        }
        catch (JsonException error)
        {
            throw new IntakeException($"is not valid JSON (byte {error.BytePositionInLine + 1})", "write one JSON object a line, in UTF-8", error);
        }
    }

    private static bool IsBlank(Line line) => line.Bytes is { } bytes && bytes.AsSpan().Trim(" \t\r"u8).IsEmpty;
}
