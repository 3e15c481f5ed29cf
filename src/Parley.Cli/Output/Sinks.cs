using System.Buffers;
using Parley.Cli.Commands;
using Parley.Desk;
using Parley.Talks.Json;

namespace Parley.Cli.Output;

/// <summary>Chooses where readings go.</summary>
internal static class Sinks
{
    public static IReadingSink Of(ReadSettings settings)
    {
        return settings switch
        {
            { Out: { } folder, OutputFormat: OutputFormat.Json } => new FolderSink(folder, ".json", Json),
            { JsonLines: true, OutputFormat: OutputFormat.Json } => JsonSink.OfLines(Console.OpenStandardOutput()),
            _ => new JsonSink(Console.OpenStandardOutput()),
        };
    }

    private static byte[] Json(ReportRead read)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ReadingJson.Write(buffer, read.Reading, read.IsExtracted ? read.Report.Document.Content : null, indented: true);
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }
}
