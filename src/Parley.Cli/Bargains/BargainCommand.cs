using Parley.Cli.Output;
using Parley.Desk.Bargains;

namespace Parley.Cli.Bargains;

/// <summary><c>parley bargain</c>: which deals both sides could live with.</summary>
internal sealed class BargainCommand : PlainCommand<BargainSettings>
{
    protected override int Run(BargainSettings settings, Problems problems, CancellationToken cancellation)
    {
        if (settings.Sweep is { } range) return Show(SweepBargain.Of(settings.Path, range, cancellation), settings);
        var (factions, scenario) = AnalyzeBargain.Of(settings.Path, settings.Semantics, cancellation);
        using var output = StandardOutput.Open();
        if (settings.IsJson) output.WriteLine(factions?.Json() ?? scenario!.Json);
        else if (factions is not null) output.Write(Printable.Block(factions.Text()));
        else BargainText.Write(output, scenario!);
        return ExitCode.Done;
    }

    private static int Show(SweepView sweep, BargainSettings settings)
    {
        using var output = StandardOutput.Open();
        if (settings.IsJson) output.WriteLine(sweep.Json());
        else output.Write(Printable.Block(sweep.Text()));
        return ExitCode.Done;
    }
}
