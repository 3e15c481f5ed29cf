using Parley.Cli.Output;
using Parley.Desk.Briefs;
using Parley.Desk.Views;

namespace Parley.Cli.Views;

/// <summary>Writes a page as plain text.</summary>
internal static class PageText
{
    private const int DayWidth = 11;

    public static void Write(TextWriter output, PageView page, bool sources)
    {
        output.WriteLine(Printable.Line(page.Title));
        if (page.Groups.Count == 0) output.WriteLine("\nNothing is reported.");
        foreach (var group in page.Groups)
        {
            output.WriteLine();
            if (group.Title is { } title) output.WriteLine(Printable.Line(title));
            foreach (var line in group.Lines) Write(output, line, sources);
            if (group.LeftOut > 0) output.WriteLine($"  and {group.LeftOut} more");
        }
    }

    private static void Write(TextWriter output, BriefLine line, bool sources)
    {
        var note = line.Note is null ? "" : $" ({line.Note})";
        output.WriteLine(Printable.Line($"  {(line.When ?? "").PadRight(DayWidth)}  {line.Text}{note}"));
        if (!sources) return;
        foreach (var source in line.Sources) output.WriteLine(Printable.Line($"      [{source.Report}{(source.Day is { } day ? $", {day}" : "")}] {source.Sentence}"));
    }
}
