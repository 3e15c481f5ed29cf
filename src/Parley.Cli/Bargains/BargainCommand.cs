using Parley.Cli.Output;
using Parley.Desk.Bargains;
using Parley.Desk.Bargains.Pictures;
using Parley.Desk.Records;

namespace Parley.Cli.Bargains;

/// <summary><c>parley bargain</c>: which deals both sides could live with.</summary>
internal sealed class BargainCommand : PlainCommand<BargainSettings>
{
    protected override int Run(BargainSettings settings, Problems problems, CancellationToken cancellation)
    {
        var view = settings.Sweep is { } range ? SweepBargain.Of(settings.Path, range, cancellation) : AnalyzeBargain.Of(settings.Path, settings.Semantics, cancellation);
        using var output = StandardOutput.Open();
        switch (settings.BargainFormat)
        {
            case BargainFormat.Json:
                output.WriteLine(view.Json);
                break;
            case BargainFormat.Markdown:
                output.Write(view.Markdown());
                break;
            case BargainFormat.Html:
                output.Write(BargainPage.Of(view));
                break;
            case BargainFormat.Svg:
                output.Write(DealPicture.Svg(view.Plane ?? throw new RequestException($"{settings.Path}: there is nothing to draw, or more deals than can be drawn; --format html has what can be said of them.")));
                break;
            default:
                output.Write(Printable.Block(view.Text()));
                break;
        }

        return ExitCode.Done;
    }
}
