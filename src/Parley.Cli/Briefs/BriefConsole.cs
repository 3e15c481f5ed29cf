using Parley.Desk.Briefs;
using Spectre.Console;

namespace Parley.Cli.Briefs;

/// <summary>Writes a brief where people read it: with colours on a terminal, plain into a file or a pipe.</summary>
internal static class BriefConsole
{
    /// <summary>Wide enough for a sentence, narrow enough to read.</summary>
    private const int PageWidth = 100;

    /// <summary>Writes the brief to standard output; <paramref name="output"/> is where it goes when that is no terminal.</summary>
    public static void Write(TextWriter output, Brief brief, bool sources)
    {
        if (Console.IsOutputRedirected)
        {
            output.Write(Plain(brief, sources, PageWidth));
            return;
        }

        AnsiConsole.Console.Profile.Width = Math.Min(AnsiConsole.Console.Profile.Width, PageWidth);
        BriefView.Write(AnsiConsole.Console, brief, sources);
    }

    /// <summary>The brief as plain text, no line longer than <paramref name="width"/> and none with white space at its end.</summary>
    public static string Plain(Brief brief, bool sources, int width)
    {
        using var page = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(page),
        });
        console.Profile.Width = width;
        BriefView.Write(console, brief, sources);
        return string.Join('\n', page.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
    }
}
