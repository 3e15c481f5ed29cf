using System.Globalization;
using System.Text;
using Parley.Talks.Forecasts;

namespace Parley.Cli.Forecasts;

/// <summary>Draws what was forecast against what happened, with the number of forecasts at each point, as SVG.</summary>
internal static class ReliabilityDiagram
{
    private const int Side = 320;
    private const int Margin = 40;

    public static string Of(Score score)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg role=\"img\" aria-label=\"Reliability diagram\" width=\"{Side + (2 * Margin)}\" height=\"{Side + (2 * Margin)}\" font-size=\"11\">");
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Margin}\" y=\"{Margin}\" width=\"{Side}\" height=\"{Side}\" fill=\"none\" stroke=\"#888\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{X(0)}\" y1=\"{Y(0)}\" x2=\"{X(1)}\" y2=\"{Y(1)}\" stroke=\"#bbb\"/>");
        foreach (var bin in score.Bins)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{X(bin.Forecast)}\" cy=\"{Y(bin.Observed)}\" r=\"4\" fill=\"#06c\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(bin.Forecast) + 6}\" y=\"{Y(bin.Observed) - 4}\">n={bin.Count}</text>");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(0.5)}\" y=\"{Side + (2 * Margin) - 10}\" text-anchor=\"middle\">forecast</text><text x=\"12\" y=\"{Y(0.5)}\" transform=\"rotate(-90 12 {Y(0.5)})\" text-anchor=\"middle\">observed</text></svg>");
        return svg.ToString();
    }

    private static double X(double probability) => Math.Round(Margin + (probability * Side), 1);

    private static double Y(double probability) => Math.Round(Margin + ((1 - probability) * Side), 1);
}
