using Parley.Record.Intake.Json;

namespace Parley.Record.Intake.JsonLines;

/// <summary>Finds reports in JSON lines: an object a line, as <see cref="JsonReport"/> says.</summary>
internal static class LineReports
{
    public static IEnumerable<PendingReport> Find(Stream stream, string where, ReportFacts given) =>
        LineSplitter.Split(stream).Where(line => !IsBlank(line)).Select(line => At(line, where, given));

    private static PendingReport At(Line line, string where, ReportFacts given) =>
        new($"{where}:{line.Number}", _ => JsonReport.Take(line.Bytes ?? throw ReportSize.TooLarge(), $"line-{line.Number}", given, "write one JSON object a line, in UTF-8"));

    private static bool IsBlank(Line line) => line.Bytes is { } bytes && bytes.AsSpan().Trim(" \t\r"u8).IsEmpty;
}
