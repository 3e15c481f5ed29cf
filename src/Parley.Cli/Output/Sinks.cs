using System.Buffers;
using System.Text;
using Parley.Cli.Commands;
using Parley.Cli.Html;
using Parley.Cli.Plain;
using Parley.Desk;
using Parley.Talks.Json;
using Spectre.Console;

namespace Parley.Cli.Output;

/// <summary>Chooses where readings go, and in which form.</summary>
internal static class Sinks
{
    public static IReadingSink Of(ReadSettings settings) => settings.Out is { } folder
        ? ToFolder(folder, settings)
        : ToOutput(settings);

    private static FolderSink ToFolder(string folder, ReadSettings settings) => settings.OutputFormat switch
    {
        OutputFormat.Json => new FolderSink(folder, ".json", Json),
        OutputFormat.Html => new FolderSink(folder, ".html", read => Encoding.UTF8.GetBytes(HtmlPage.Of(read, settings.Explain))),
        _ => new FolderSink(folder, ".txt", read => Encoding.UTF8.GetBytes(PlainText.Of(read, settings.Explain))),
    };

    private static IReadingSink ToOutput(ReadSettings settings) => settings.OutputFormat switch
    {
        OutputFormat.Json when settings.JsonLines => JsonSink.OfLines(Console.OpenStandardOutput()),
        OutputFormat.Json => new JsonSink(Console.OpenStandardOutput()),
        OutputFormat.Html => new HtmlSink(StandardOutput.Open(), settings.Explain),
        _ when Console.IsOutputRedirected => new TextSink(StandardOutput.Open(), settings.Explain),
        _ => new TerminalSink(AnsiConsole.Console, settings.Explain),
    };

    private static byte[] Json(ReportRead read)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ReadingJson.Write(buffer, read.Reading, read.IsExtracted ? read.Report.Document.Content : null, indented: true);
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }
}
