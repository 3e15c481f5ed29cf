using Parley.Cli.Output;
using Parley.Desk.Briefs;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Parley.Cli.Briefs;

/// <summary>Lays a brief out for reading.</summary>
internal static class BriefView
{
    private const int Indent = 2;
    private static readonly Style Heading = new(Color.Teal, decoration: Decoration.Bold);
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Muted = new(Color.Grey);

    /// <summary>Writes the brief, with the sentences behind each line when <paramref name="sources"/> is set.</summary>
    public static void Write(IAnsiConsole console, Brief brief, bool sources)
    {
        console.Write(Words(brief.Title, Strong));
        console.WriteLine();
        console.Write(Words(brief.Basis, Muted));
        console.WriteLine();
        WriteFinding(console, brief, sources);
        foreach (var section in brief.Sections) WriteSection(console, section, sources);
    }

    private static void WriteFinding(IAnsiConsole console, Brief brief, bool sources)
    {
        if (brief.Finding.Count == 0 && !brief.IsEmpty) return;
        console.WriteLine();
        if (sources && !brief.IsEmpty)
        {
            WriteLines(console, brief.Finding, sources);
            return;
        }

        console.Write(Words(brief.IsEmpty ? Brief.Nothing : string.Join(' ', brief.Finding.Select(line => line.Text))));
        console.WriteLine();
    }

    private static void WriteSection(IAnsiConsole console, BriefSection section, bool sources)
    {
        console.WriteLine();
        console.Write(Words(section.Title.ToUpperInvariant(), Heading));
        console.WriteLine();
        foreach (var group in section.Groups)
        {
            if (group.Title is { } title)
            {
                console.Write(Words(title, Strong));
                console.WriteLine();
            }

            WriteLines(console, group.Lines, sources);
            if (group.LeftOut == 0) continue;
            console.Write(new Padder(Words($"and {group.LeftOut} more", Muted), new Padding(Indent, 0, 0, 0)));
        }
    }

    /// <summary>A table without lines: the days to the left, what they are about to the right.</summary>
    private static void WriteLines(IAnsiConsole console, IReadOnlyCollection<BriefLine> lines, bool sources)
    {
        var isDated = lines.Any(line => line.When is not null);
        var grid = new Grid { Expand = false };
        if (isDated) grid.AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(Indent, 0, 2, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(isDated ? 0 : Indent, 0, 0, 0) });
        foreach (var line in lines) grid.AddRow([.. Cells(line, isDated, sources)]);
        console.Write(grid);
    }

    private static IEnumerable<IRenderable> Cells(BriefLine line, bool isDated, bool sources)
    {
        if (isDated) yield return Words(line.When ?? "", Muted);
        var text = Words(line.Text);
        if (line.Note is { } note) text.Append(Printable.Line($" ({note})"), Muted);
        if (!sources)
        {
            yield return text;
            yield break;
        }

        var rows = line.Sources.Select(source => new Padder(Words(Citation(source), Muted), new Padding(Indent, 0, 0, 0)));
        yield return new Rows([text, .. rows]);
    }

    /// <summary>Foreign words, kept from steering the terminal.</summary>
    private static Paragraph Words(string text, Style? style = null) => new(Printable.Line(text), style);

    private static string Citation(BriefSource source) =>
        source.Day is { } day ? $"[{source.Report}, {day}] {source.Sentence}" : $"[{source.Report}] {source.Sentence}";
}
