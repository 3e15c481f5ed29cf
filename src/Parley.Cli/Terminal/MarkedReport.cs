using Parley.Cli.Marks;
using Parley.Cli.Output;
using Parley.Desk;
using Spectre.Console;

namespace Parley.Cli.Terminal;

/// <summary>A report's text with its marks, for a terminal.</summary>
internal static class MarkedReport
{
    public static Paragraph Of(ReportRead read)
    {
        var text = read.Report.Document.Content.TrimEnd();
        var marked = new Paragraph();
        foreach (var segment in Segments.Of(read.Reading, text, []))
        {
            marked.Append(Printable.Block(segment.Span.In(text)).ReplaceLineEndings("\n"), MarkStyles.Of(segment.Kinds));
        }

        return marked;
    }
}
