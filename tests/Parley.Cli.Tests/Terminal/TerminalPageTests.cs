using Parley.Cli.Terminal;
using Parley.Testing;
using Spectre.Console;
using Spectre.Console.Testing;

namespace Parley.Cli.Tests.Terminal;

public sealed class TerminalPageTests
{
    [Fact]
    public void A_page_looks_as_approved()
    {
        using var console = new TestConsole().Width(100);
        TerminalPage.Write(console, SampleReading.Read);
        Snapshot.Match(console.Output, "page.txt");
    }

    [Fact]
    public void Marks_are_coloured()
    {
        using var console = new TestConsole().Width(100).Colors(ColorSystem.TrueColor).EmitAnsiSequences();
        TerminalPage.Write(console, SampleReading.Read);
        Snapshot.Match(console.Output.Replace("\e", "ESC", StringComparison.Ordinal), "page.ansi.txt");
    }

    [Fact]
    public void Any_reading_can_be_shown() =>
        Gen.Select(GenReading.Of(100), Gen.String[Gen.Char[' ', '\uD7FF'], 100, 100]).Sample((reading, text) =>
        {
            using var console = new TestConsole().Width(60).Colors(ColorSystem.TrueColor).EmitAnsiSequences();
            TerminalPage.Write(console, new Desk.ReportRead(new Talks.Report("[a]", new Parley.Text.TextDocument(text)), reading, IsExtracted: false));
            Assert.NotEmpty(console.Output);
        });
}
