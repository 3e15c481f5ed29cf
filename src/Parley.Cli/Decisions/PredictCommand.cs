using Parley.Cli.Output;
using Parley.Desk.Bargains;
using Parley.Desk.Records;
using Spectre.Console.Cli;

namespace Parley.Cli.Decisions;

/// <summary><c>parley predict</c>: what a collective may decide.</summary>
internal sealed class PredictCommand : Command<PredictSettings>
{
    public override int Execute(CommandContext context, PredictSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            var view = PredictDecision.Of(settings.Path);
            using var output = StandardOutput.Open();
            if (settings.IsJson) output.WriteLine(view.Json());
            else output.Write(Printable.Block(view.Text()));
            return ExitCode.Done;
        }
        catch (RequestException failure)
        {
            using var error = StandardOutput.OpenError();
            new Problems(error, StandardOutput.IsErrorColoured).Tell(failure.Message);
            return ExitCode.Failed;
        }
    }
}
