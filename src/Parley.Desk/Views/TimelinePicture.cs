using System.Globalization;
using System.Text;
using Parley.Desk.Briefs;
using Parley.Standings.Chronicles;
using Parley.Talks;

namespace Parley.Desk.Views;

/// <summary>Draws the line of time of talks as a picture: a lane for each kind of event, a mark for each event, its words and first sentence on hovering.</summary>
public static class TimelinePicture
{
    private const int Width = 960;
    private const int Left = 110;
    private const int Right = 20;
    private const int LaneHeight = 46;
    private const int Top = 56;

    /// <summary>The picture in SVG; without script, fit to stand in a page or a file.</summary>
    public static string Svg(TalksReports reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var events = TimelinePage.Events(reports);
        var height = Top + (TimelineLane.All.Count * LaneHeight) + 30;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\" role=\"img\" font-family=\"system-ui, sans-serif\" font-size=\"12\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title>{SvgEscape.Of(reports.Talks.Name)}: what happened</title>\n<rect width=\"{Width}\" height=\"{height}\" fill=\"#fff\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left}\" y=\"24\" font-size=\"16\" font-weight=\"600\">{SvgEscape.Of(reports.Talks.Name)}</text>\n");
        if (events.Count > 0) Draw(svg, events, reports.Talks.Parties);
        return svg.Append("</svg>\n").ToString();
    }

    private static void Draw(StringBuilder svg, ValueList<TimelineEvent> events, ValueList<string> parties)
    {
        var (first, last) = (events.Min(item => item.Date.First), events.Max(item => item.Date.First));
        double Across(DateOnly day) => first == last ? (Left + Width - Right) / 2.0 : Left + ((Width - Left - Right) * (double)(day.DayNumber - first.DayNumber) / (last.DayNumber - first.DayNumber));
        DrawMonths(svg, first, last, Across);
        for (var lane = 0; lane < TimelineLane.All.Count; lane++)
        {
            var middle = Top + (lane * LaneHeight) + (LaneHeight / 2);
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"8\" y=\"{middle + 4}\">{TimelineLane.All[lane].Title}</text>\n<line x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{middle}\" y2=\"{middle}\" stroke=\"#ddd\"/>\n");
            foreach (var item in events.Where(TimelineLane.All[lane].Has)) DrawMark(svg, item, Across(item.Date.First), middle, TimelineLane.All[lane].Colour, parties);
        }
    }

    private static void DrawMonths(StringBuilder svg, DateOnly first, DateOnly last, Func<DateOnly, double> across)
    {
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        var step = Math.Max(1, (months + 11) / 12);
        for (var month = new DateOnly(first.Year, first.Month, 1).AddMonths(step); month <= last; month = month.AddMonths(step))
        {
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{across(month):0.#}\" x2=\"{across(month):0.#}\" y1=\"{Top}\" y2=\"{Top + (TimelineLane.All.Count * LaneHeight)}\" stroke=\"#eee\"/>\n");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{across(month):0.#}\" y=\"{Top - 8}\" text-anchor=\"middle\" fill=\"#666\">{month:MMM yyyy}</text>\n");
        }
    }

    private static void DrawMark(StringBuilder svg, TimelineEvent item, double across, int middle, string colour, ValueList<string> parties)
    {
        var words = $"{Days.Short(item.Date)}: {TimelinePage.Sentence(item, parties)} [{item.Citations[0].Report}] {item.Citations[0].Sentence}";
        svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{across:0.#}\" cy=\"{middle}\" r=\"6\" fill=\"{(TimelineLane.IsOpen(item) ? "#fff" : colour)}\" stroke=\"{colour}\" stroke-width=\"2\"><title>{SvgEscape.Of(words)}</title></circle>\n");
    }
}
