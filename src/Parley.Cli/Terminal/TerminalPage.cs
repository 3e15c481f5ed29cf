using Parley.Cli.Digests;
using Parley.Cli.Output;
using Parley.Cli.Plain;
using Parley.Desk;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Parley.Cli.Terminal;

/// <summary>Lays a reading out for a terminal: the report with its marks, and below it what was read.</summary>
internal static class TerminalPage
{
    public static void Write(IAnsiConsole console, ReportRead read, bool isExplained = false)
    {
        foreach (var part in Parts(read, isExplained)) console.Write(part);
        console.WriteLine();
    }

    private static IEnumerable<IRenderable> Parts(ReportRead read, bool isExplained)
    {
        yield return new Panel(MarkedReport.Of(read))
        {
            Header = new PanelHeader(Markup.Escape($" {Printable.Line(read.Report.Title ?? read.Report.Id)} ")),
            Border = BoxBorder.Rounded,
            BorderStyle = new Style(Color.Grey50),
            Padding = new Padding(2, 1),
            Expand = true,
        };
        yield return Legend(read);
        var sections = Digest.Of(read, isExplained);
        foreach (var section in sections) yield return SectionTable.Of(section, read.Report.Document);
        if (sections.Count == 0) yield return new Paragraph(PlainText.Nothing + "\n");
    }

    private static Paragraph Legend(ReportRead read)
    {
        var legend = new Paragraph();
        if (Digest.Imprint(read.Report) is { } imprint) legend.Append($"  {Printable.Line(imprint)}   ", new Style(decoration: Decoration.Bold));
        if (read.Reading.Parties.Count > 0) legend.Append($"  {Printable.Line(string.Join(", ", read.Reading.Parties))}   ");
        return legend
            .Append("  ").Append("source", MarkStyles.Source)
            .Append("  ").Append("cue", MarkStyles.Cue)
            .Append("  ").Append("content", MarkStyles.Content)
            .Append("  ").Append("position", MarkStyles.Position)
            .Append("\n");
    }
}
