using Parley.Cli.Terminal;
using Parley.Desk;
using Spectre.Console;

namespace Parley.Cli.Output;

/// <summary>Shows readings in a terminal.</summary>
internal sealed class TerminalSink(IAnsiConsole console, bool isExplained) : IReadingSink
{
    public void Add(ReportRead read) => TerminalPage.Write(console, read, isExplained);

    public void Complete()
    {
    }

    public void Dispose()
    {
    }
}
