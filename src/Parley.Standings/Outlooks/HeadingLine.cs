using Parley.Talks;

namespace Parley.Standings.Outlooks;

/// <summary>Draws the line of the outlook over time: successive reports with the same direction are one stretch of it.</summary>
internal static class HeadingLine
{
    public static ValueList<Heading> Draw(List<ReadReport> reports)
    {
        var stretches = new List<List<Told<Outlook>>>();
        foreach (var told in reports
            .Where(report => report.Reading.Outlook is { Direction: not OutlookDirection.None, Evidence.Confidence: >= Threshold.Outlook })
            .Select(report => new Told<Outlook>(report, report.Reading.Outlook, report.Reading.Outlook.Evidence!)))
        {
            if (stretches.Count > 0 && stretches[^1][^1].Item.Direction == told.Item.Direction) stretches[^1].Add(told);
            else stretches.Add([told]);
        }

        stretches.Reverse();
        var least = Threshold.ReportsOf(reports);
        return stretches
            .Where(stretch => Told.Reports(stretch) >= least)
            .Select(stretch => new Heading(
                stretch[0].Item.Direction,
                stretch.Min(told => told.In.Day),
                stretch.Max(told => told.In.Day),
                Told.Reports(stretch),
                Told.Citations(stretch)))
            .ToValueList();
    }
}
