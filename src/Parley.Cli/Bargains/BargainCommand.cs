using Parley.Cli.Output;
using Parley.Desk.Bargains;
using Parley.Desk.Records;
using Spectre.Console.Cli;

namespace Parley.Cli.Bargains;

/// <summary><c>parley bargain</c>: which deals both sides could live with.</summary>
internal sealed class BargainCommand : Command<BargainSettings>
{
    public override int Execute(CommandContext context, BargainSettings settings, CancellationToken cancellationToken)
    {
        using var error = StandardOutput.OpenError();
        var problems = new Problems(error, StandardOutput.IsErrorColoured);
        try
        {
            if (AnalyzeFactions.Of(settings.Path, cancellationToken) is { } factions) return Show(factions, settings);
            var view = AnalyzeBargain.Of(settings.Path, settings.Semantics, cancellationToken);
            using var output = StandardOutput.Open();
            if (settings.IsJson) output.WriteLine(view.Json);
            else BargainText.Write(output, view);
            return ExitCode.Done;
        }
        catch (RequestException failure)
        {
            problems.Tell(failure.Message);
            return ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Stopped;
        }
    }

    private static int Show(FactionView factions, BargainSettings settings)
    {
        using var output = StandardOutput.Open();
        if (settings.IsJson) output.WriteLine(factions.Json());
        else output.Write(Printable.Block(factions.Text()));
        return ExitCode.Done;
    }
}
