using Parley.Cli.Terminal;
using Parley.Desk;
using Spectre.Console;

namespace Parley.Cli.Output;

/// <summary>Shows readings in a terminal.</summary>
internal sealed class TerminalSink(IAnsiConsole console) : IReadingSink
{
    public void Add(ReportRead read) => TerminalPage.Write(console, read);

    public void Complete()
    {
    }

    public void Dispose()
    {
    }
}
