using Spectre.Console;
using Spectre.Console.Cli;
using Spectre.Console.Cli.Help;
using Spectre.Console.Rendering;

namespace Parley.Cli;

/// <summary>The help, with what the exit codes mean.</summary>
internal sealed class ParleyHelp(ICommandAppSettings settings) : HelpProvider(settings)
{
    private const string ExitCodes = """

        EXIT CODES:
            0    everything was read
            1    the command line is wrong, or nothing could be read
            2    some was read, and some could not be
            130  stopped by Ctrl-C, or because the output was closed

        """;

    public override IEnumerable<IRenderable> GetFooter(ICommandModel model, ICommandInfo? command) => [new Paragraph(ExitCodes)];
}
