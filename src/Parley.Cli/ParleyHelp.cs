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

    /// <summary>Of a command with commands within, those of the command itself.</summary>
    public override IEnumerable<IRenderable> GetArguments(ICommandModel model, ICommandInfo? command) => base.GetArguments(model, command?.DefaultCommand ?? command);

    /// <inheritdoc cref="GetArguments"/>
    public override IEnumerable<IRenderable> GetOptions(ICommandModel model, ICommandInfo? command) => base.GetOptions(model, command?.DefaultCommand ?? command);

    public override IEnumerable<IRenderable> GetFooter(ICommandModel model, ICommandInfo? command) => [new Paragraph(ExitCodes)];
}
