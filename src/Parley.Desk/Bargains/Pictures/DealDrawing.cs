using System.Globalization;
using System.Text;
using Parley.Bargaining.Scenarios;
using Parley.Desk.Views;

namespace Parley.Desk.Bargains.Pictures;

/// <summary>One picture of deals in the making.</summary>
/// <param name="plane">The deals.</param>
/// <param name="width">How wide it is, in pixels.</param>
internal sealed class DealDrawing(DealPlane plane, int width)
{
    private const int Left = 48;
    private const int Top = 28;
    private const int Margin = 12;
    private const int Lowest = 330;
    private const int LineHeight = 14;
    private const double LetterWidth = 7.2;

    /// <summary>How high the picture is, in pixels.</summary>
    public int Height => Math.Max(Lowest, width * 3 / 4);

    private int Right => width - 16;

    private int Bottom => Height - 44;

    /// <summary>The picture, as an element.</summary>
    /// <param name="space">What its tag says besides.</param>
    /// <param name="look">What comes first in it.</param>
    public string Draw(string space, string look)
    {
        var svg = new StringBuilder();
        Add(svg, $"<svg{space} class=\"deals\" viewBox=\"0 0 {width} {Height}\" width=\"{width}\" height=\"{Height}\" role=\"img\" aria-label=\"{SvgEscape.Of(plane.Label)}\">\n{look}");
        Add(svg, $"<rect class=\"frame\" x=\"{Left}\" y=\"{Top}\" width=\"{Right - Left}\" height=\"{Bottom - Top}\"/>\n");
        var (across, up) = (X(plane.Across.WalkAway), Y(plane.Up.WalkAway));
        if (plane.Across.WalkAway < plane.Across.Last && plane.Up.WalkAway < plane.Up.Last) Add(svg, $"<rect class=\"better\" x=\"{across:0.#}\" y=\"{Top}\" width=\"{Right - across:0.#}\" height=\"{up - Top:0.#}\"/>\n");
        foreach (var level in Levels(plane.Across)) Text(svg, "month", X(level), Bottom + 16, "middle", Written(level, plane.Across));
        foreach (var level in Levels(plane.Up)) Text(svg, "level", Left - 8, Y(level) + 4, "end", Written(level, plane.Up));
        Add(svg, $"<line class=\"walk\" x1=\"{across:0.#}\" x2=\"{across:0.#}\" y1=\"{Top}\" y2=\"{Bottom}\"/>\n<line class=\"walk\" x1=\"{Left}\" x2=\"{Right}\" y1=\"{up:0.#}\" y2=\"{up:0.#}\"/>\n");
        Add(svg, $"<path class=\"frontier\" d=\"{Frontier()}\"/>\n");
        foreach (var point in plane.Points.OrderBy(point => point.IsRatified)) Dot(svg, point);
        Names(svg);
        Text(svg, "axis-name", Left, 16, "start", plane.Up.Title);
        Text(svg, "axis-name", Right, Bottom + 36, "end", plane.Across.Title);
        return svg.Append("</svg>\n").ToString();
    }

    private void Dot(StringBuilder svg, DealPoint point)
    {
        var look = point.IsRatified ? "ratified" : point.IsFrontier ? "deal best" : "deal";
        var words = Deal.Words(point.Deal);
        Add(svg, $"<circle class=\"{look}\" cx=\"{X(point.Across):0.#}\" cy=\"{Y(point.Up):0.#}\" r=\"{(point.IsRatified ? 6 : 3.5)}\"><title>{SvgEscape.Of(words)}</title></circle>\n");
    }

    /// <summary>Rings around the deals that are known by a name. Nothing lies above the frontier and to its right: there the names stand, from the lowest, each a line above the last one at least.</summary>
    private void Names(StringBuilder svg)
    {
        var last = double.PositiveInfinity;
        foreach (var ring in plane.Named.GroupBy(named => (X: X(named.Point.Across), Y: Y(named.Point.Up)), named => named.Name).OrderByDescending(ring => ring.Key.Y))
        {
            Add(svg, $"<circle class=\"named\" cx=\"{ring.Key.X:0.#}\" cy=\"{ring.Key.Y:0.#}\" r=\"9\"/>\n");
            foreach (var name in Lines([.. ring], ring.Key.X + 12))
            {
                last = Math.Min(last - LineHeight, ring.Key.Y - 8);
                Text(svg, "name", Math.Max(Left, Math.Min(ring.Key.X + 12, Latest(name))), last, "start", name);
            }
        }
    }

    /// <summary>The names of one deal, the lowest line first: in one line, or each in its own where that has no room and these have.</summary>
    private IEnumerable<string> Lines(string[] names, double x)
    {
        var whole = string.Join(", ", names);
        return Latest(whole) < x && names.All(name => Latest(name) >= x) ? names.Reverse() : [whole];
    }

    /// <summary>The last place at which a name can start.</summary>
    private double Latest(string name) => Right - 6 - (LetterWidth * name.Length);

    private string Frontier() => plane.Points.Where(point => point.IsFrontier).ToList() is { Count: > 1 } best
        ? "M" + string.Join('L', best.Select(point => FormattableString.Invariant($"{X(point.Across):0.#} {Y(point.Up):0.#}")))
        : "";

    private static IEnumerable<double> Levels(DealAxis axis) => [axis.First, (axis.First + axis.Last) / 2, axis.Last];

    private double X(double gain) => plane.Across.Place(gain, Left + Margin, Right - Margin);

    private double Y(double gain) => plane.Up.Place(gain, Bottom - Margin, Top + Margin);

    private static string Written(double value, DealAxis axis) => value.ToString(axis.Last - axis.First < 10 ? "0.##" : "0.#", CultureInfo.InvariantCulture);

    private static void Text(StringBuilder svg, string look, double x, double y, string anchor, string words) =>
        Add(svg, $"<text class=\"{look}\" x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"{anchor}\">{SvgEscape.Of(words)}</text>\n");

    private static void Add(StringBuilder svg, FormattableString markup) => svg.Append(FormattableString.Invariant(markup));
}
