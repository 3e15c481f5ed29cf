using Parley.Cli.Output;
using Parley.Desk.Bargains;
using Parley.Desk.Records;
using Spectre.Console.Cli;

namespace Parley.Cli.Simulations;

/// <summary><c>parley simulate</c>: how talks by known strategies would end.</summary>
internal sealed class SimulateCommand : Command<SimulateSettings>
{
    public override int Execute(CommandContext context, SimulateSettings settings, CancellationToken cancellationToken)
    {
        using var error = StandardOutput.OpenError();
        var problems = new Problems(error, StandardOutput.IsErrorColoured);
        var progress = new ProgressLine(error, TimeProvider.System, isShown: !Console.IsErrorRedirected, "runs");
        try
        {
            var view = SimulateBargain.Of(settings.ToRequest(), progress.Step, cancellationToken);
            progress.Clear();
            using var output = StandardOutput.Open();
            if (settings.IsJson) output.WriteLine(view.Json());
            else output.Write(Printable.Block(view.Text()));
            return ExitCode.Done;
        }
        catch (RequestException failure)
        {
            problems.Tell(failure.Message);
            return ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            progress.Clear();
            return ExitCode.Stopped;
        }
    }
}
