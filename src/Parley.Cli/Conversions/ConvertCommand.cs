using Parley.Cli.Output;
using Parley.Desk.Bargains;
using Parley.Desk.Records;
using Spectre.Console.Cli;

namespace Parley.Cli.Conversions;

/// <summary><c>parley convert</c>: a scenario in the form of another tool.</summary>
internal sealed class ConvertCommand : Command<ConvertSettings>
{
    public override int Execute(CommandContext context, ConvertSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            var view = ConvertScenario.To(settings.Path, settings.Tool!, settings.Out!);
            using var output = StandardOutput.Open();
            foreach (var file in view.Files) output.WriteLine(Printable.Line(file));
            foreach (var note in view.Notes) output.WriteLine(Printable.Line($"Note: {note}"));
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
