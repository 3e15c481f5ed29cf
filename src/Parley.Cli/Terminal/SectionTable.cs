using System.Globalization;
using Parley.Cli.Digests;
using Parley.Cli.Output;
using Parley.Text;
using Spectre.Console;

namespace Parley.Cli.Terminal;

/// <summary>A section of what was read, as a table for a terminal.</summary>
internal static class SectionTable
{
    private static readonly Style Quiet = new(Color.Grey62);
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    public static Table Of(DigestSection section, TextDocument report)
    {
        var table = new Table { Border = TableBorder.Simple, BorderStyle = new Style(Color.Grey42), Expand = true };
        table.AddColumn(new TableColumn(new Paragraph(section.Title, Strong)).NoWrap());
        table.AddColumn(new TableColumn(""));
        table.AddColumn(new TableColumn(new Paragraph("line", Quiet)).RightAligned().NoWrap());
        table.AddColumn(new TableColumn(new Paragraph("sure", Quiet)).RightAligned().NoWrap());
        string? group = null;
        foreach (var item in section.Items)
        {
            if (item.Group is { } party && party != group) table.AddRow(new Paragraph(Printable.Line(party), Strong));
            group = item.Group;
            table.AddRow(
                new Paragraph($"{item.Code,-4}{item.Tag}", TagStyles.Of(item.Tag)),
                Words(item),
                new Paragraph(report.PositionOf(item.Evidence.Start).Line.ToString(CultureInfo.InvariantCulture), Quiet),
                new Paragraph(item.Confidence is { } sure ? string.Create(CultureInfo.InvariantCulture, $"{sure * 100:0}%") : "", Quiet));
        }

        return table;
    }

    private static Paragraph Words(DigestItem item)
    {
        var words = new Paragraph();
        if (item.Text.Length > 0) words.Append(Printable.Line(item.Text));
        if (item.Quote is not null) words.Append(item.Text.Length > 0 ? "\n" : "").Append($"“{Printable.Line(item.Quote)}”", Quiet);
        if (item.Explanation is not null) words.Append($"\n{Printable.Line(item.Explanation)}", Quiet);
        return words;
    }
}
