using Parley.Desk.Briefs;
using Parley.Standings.Chronicles;
using Parley.Talks;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace Parley.Desk.Views;

/// <summary>Draws the line of time of talks as a PNG, for documents that take no SVG: a lane for each kind of event, hollow marks for what is threatened or ahead.</summary>
/// <remarks>The same reports give the same picture on the same machine; the letters depend on its fonts.</remarks>
public static class TimelineChart
{
    private const int Width = 1440;
    private const int Height = 480;
    private const float MarkSize = 12;
    private const double DaysOfMargin = 7;

    /// <summary>The picture, 1440 by 480 pixels.</summary>
    public static byte[] Png(TalksReports reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        using var plot = new Plot();
        plot.Title(string.Concat(reports.Talks.Name.Where(letter => !char.IsControl(letter))));
        var events = TimelinePage.Events(reports);
        for (var lane = 0; lane < TimelineLane.All.Count; lane++) AddLane(plot, TimelineLane.All[lane], -lane, events);
        SetAxes(plot, events);
        return plot.GetImageBytes(Width, Height, ImageFormat.Png);
    }

    private static void AddLane(Plot plot, TimelineLane lane, int height, ValueList<TimelineEvent> events)
    {
        plot.Add.HorizontalLine(height, 1, Colors.LightGray);
        foreach (var marks in events.Where(lane.Has).GroupBy(TimelineLane.IsOpen))
        {
            var days = marks.Select(item => Across(item.Date.First)).ToArray();
            plot.Add.Markers(days, [.. days.Select(_ => (double)height)], marks.Key ? MarkerShape.OpenCircle : MarkerShape.FilledCircle, MarkSize, Color.FromHex(lane.Colour));
        }
    }

    private static void SetAxes(Plot plot, ValueList<TimelineEvent> events)
    {
        plot.Axes.DateTimeTicksBottom().TickGenerator = new DateTimeAutomatic { LabelFormatter = day => Days.Short(DateOnly.FromDateTime(day)) };
        plot.Axes.Left.SetTicks([.. Enumerable.Range(0, TimelineLane.All.Count).Select(lane => (double)-lane)], [.. TimelineLane.All.Select(lane => lane.Title)]);
        plot.Axes.SetLimitsY(-TimelineLane.All.Count + 0.5, 0.5);
        plot.HideGrid();
        if (events.Count == 0) return;
        plot.Axes.SetLimitsX(events.Min(item => Across(item.Date.First)) - DaysOfMargin, events.Max(item => Across(item.Date.First)) + DaysOfMargin);
    }

    private static double Across(DateOnly day) => day.ToDateTime(TimeOnly.MinValue).ToOADate();
}
