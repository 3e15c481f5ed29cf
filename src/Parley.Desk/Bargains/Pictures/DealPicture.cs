using System.Globalization;
using System.Text;
using Parley.Bargaining.Scenarios;
using Parley.Desk.Views;

namespace Parley.Desk.Bargains.Pictures;

/// <summary>Draws deals as dots by what they bring to two, with the frontier and the lines below which there is no consent, as SVG.</summary>
public static class DealPicture
{
    /// <summary>What dots, lines and rings mean.</summary>
    public const string Legend = "Each dot is a deal, or several that bring both the same; filled ones would be ratified by all. The line is the frontier: nobody gains more there without the other losing. Dashes show below what there is no consent.";

    private const int Width = 640;
    private const int Height = 480;
    private const int Left = 48;
    private const int Right = 624;
    private const int Top = 28;
    private const int Bottom = 436;
    private const int Margin = 12;
    private const double LetterWidth = 7.2;

    private const int LineHeight = 14;

    /// <summary>How the picture looks, as a style sheet. The colours are those of the page that it is part of.</summary>
    public const string Style = """
        .deals text { fill: var(--quiet); } .deals .frame { fill: none; stroke: var(--rule); }
        .deals .better { fill: var(--good); opacity: .1; } .deals .walk { stroke: var(--strong); stroke-dasharray: 5 4; }
        .deals .frontier { fill: none; stroke: var(--ink); stroke-width: 1.5; } .deals .deal { fill: var(--paper); stroke: var(--strong); stroke-width: 1.2; }
        .deals .best { stroke: var(--ink); stroke-width: 1.8; } .deals .ratified { fill: var(--good); stroke: var(--paper); }
        .deals .named { fill: none; stroke: var(--ink); stroke-width: 1.5; }
        .deals .name { fill: var(--ink); font-weight: 700; paint-order: stroke; stroke: var(--paper); stroke-width: 3px; }

        """;

    private const string Colours = """
        .deals { --paper: #fff; --ink: #1c1e21; --quiet: #60646c; --strong: #60646c; --rule: #dedbd3; --good: #1a7f4b; font: 12px system-ui, sans-serif; height: auto; max-width: 100%; }
        @media (prefers-color-scheme: dark) { .deals { --paper: #16181b; --ink: #e4e3df; --quiet: #9a9ea6; --strong: #9a9ea6; --rule: #34383e; --good: #4fc27f; } }
        .deals .paper { fill: var(--paper); }

        """;

    /// <summary>The picture as part of a page, whose style sheet says how classes look.</summary>
    public static string Element(DealPlane plane)
    {
        ArgumentNullException.ThrowIfNull(plane);
        return Draw(plane, "", "");
    }

    /// <summary>The picture by itself, fit for a file, or for a page without a style sheet for it.</summary>
    public static string Svg(DealPlane plane)
    {
        ArgumentNullException.ThrowIfNull(plane);
        return Draw(plane, " xmlns=\"http://www.w3.org/2000/svg\"", $"<style>\n{Colours}{Style}</style>\n<rect class=\"paper\" width=\"{Width}\" height=\"{Height}\"/>\n");
    }

    private static string Draw(DealPlane plane, string space, string look)
    {
        var svg = new StringBuilder();
        Add(svg, $"<svg{space} class=\"deals\" viewBox=\"0 0 {Width} {Height}\" width=\"{Width}\" height=\"{Height}\" role=\"img\" aria-label=\"{SvgEscape.Of(plane.Label)}\">\n{look}");
        Add(svg, $"<rect class=\"frame\" x=\"{Left}\" y=\"{Top}\" width=\"{Right - Left}\" height=\"{Bottom - Top}\"/>\n");
        var (across, up) = (X(plane, plane.Across.WalkAway), Y(plane, plane.Up.WalkAway));
        if (plane.Across.WalkAway < plane.Across.Last && plane.Up.WalkAway < plane.Up.Last) Add(svg, $"<rect class=\"better\" x=\"{across:0.#}\" y=\"{Top}\" width=\"{Right - across:0.#}\" height=\"{up - Top:0.#}\"/>\n");
        foreach (var level in Levels(plane.Across)) Text(svg, "month", X(plane, level), Bottom + 16, "middle", Written(level, plane.Across));
        foreach (var level in Levels(plane.Up)) Text(svg, "level", Left - 8, Y(plane, level) + 4, "end", Written(level, plane.Up));
        Add(svg, $"<line class=\"walk\" x1=\"{across:0.#}\" x2=\"{across:0.#}\" y1=\"{Top}\" y2=\"{Bottom}\"/>\n<line class=\"walk\" x1=\"{Left}\" x2=\"{Right}\" y1=\"{up:0.#}\" y2=\"{up:0.#}\"/>\n");
        Add(svg, $"<path class=\"frontier\" d=\"{Frontier(plane)}\"/>\n");
        foreach (var point in plane.Points.OrderBy(point => point.IsRatified)) Dot(svg, plane, point);
        Names(svg, plane);
        Text(svg, "axis-name", Left, 16, "start", plane.Up.Title);
        Text(svg, "axis-name", Right, Bottom + 36, "end", plane.Across.Title);
        return svg.Append("</svg>\n").ToString();
    }

    private static void Dot(StringBuilder svg, DealPlane plane, DealPoint point)
    {
        var look = point.IsRatified ? "ratified" : point.IsFrontier ? "deal best" : "deal";
        var words = Deal.Words(point.Deal);
        Add(svg, $"<circle class=\"{look}\" cx=\"{X(plane, point.Across):0.#}\" cy=\"{Y(plane, point.Up):0.#}\" r=\"{(point.IsRatified ? 6 : 3.5)}\"><title>{SvgEscape.Of(words)}</title></circle>\n");
    }

    /// <summary>Rings around the deals that are known by a name. Nothing lies above the frontier and to its right: there the names stand, from the lowest, each a line above the last one at least.</summary>
    private static void Names(StringBuilder svg, DealPlane plane)
    {
        var last = double.PositiveInfinity;
        foreach (var ring in plane.Named.GroupBy(named => (X: X(plane, named.Point.Across), Y: Y(plane, named.Point.Up)), named => named.Name).OrderByDescending(ring => ring.Key.Y))
        {
            var name = string.Join(", ", ring);
            last = Math.Min(last - LineHeight, ring.Key.Y - 8);
            Add(svg, $"<circle class=\"named\" cx=\"{ring.Key.X:0.#}\" cy=\"{ring.Key.Y:0.#}\" r=\"9\"/>\n");
            Text(svg, "name", Math.Max(Left, Math.Min(ring.Key.X + 12, Right - 6 - (LetterWidth * name.Length))), last, "start", name);
        }
    }

    private static string Frontier(DealPlane plane) => plane.Points.Where(point => point.IsFrontier).ToList() is { Count: > 1 } best
        ? "M" + string.Join('L', best.Select(point => FormattableString.Invariant($"{X(plane, point.Across):0.#} {Y(plane, point.Up):0.#}")))
        : "";

    private static IEnumerable<double> Levels(DealAxis axis) => [axis.First, (axis.First + axis.Last) / 2, axis.Last];

    private static double X(DealPlane plane, double gain) => plane.Across.Place(gain, Left + Margin, Right - Margin);

    private static double Y(DealPlane plane, double gain) => plane.Up.Place(gain, Bottom - Margin, Top + Margin);

    private static string Written(double value, DealAxis axis) => value.ToString(axis.Last - axis.First < 10 ? "0.##" : "0.#", CultureInfo.InvariantCulture);

    private static void Text(StringBuilder svg, string look, double x, double y, string anchor, string words) =>
        Add(svg, $"<text class=\"{look}\" x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"{anchor}\">{SvgEscape.Of(words)}</text>\n");

    private static void Add(StringBuilder svg, FormattableString markup) => svg.Append(FormattableString.Invariant(markup));
}
