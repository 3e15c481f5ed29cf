using Parley.Talks;

namespace Parley.Standings.Outlooks;

/// <summary>Draws the line of the outlook over time: successive reports with the same direction are one stretch of it; a stretch of too few reports does not part those around it.</summary>
internal static class HeadingLine
{
    public static ValueList<Heading> Draw(List<ReadReport> reports)
    {
        var told = reports
            .Where(report => report.Reading.Outlook is { Direction: not OutlookDirection.None, Evidence.Confidence: >= Threshold.Outlook })
            .Select(report => new Told<Outlook>(report, report.Reading.Outlook, report.Reading.Outlook.Evidence!));
        var least = Threshold.ReportsOf(reports);
        var lasting = Stretches(told).Where(stretch => Told.Reports(stretch) >= least).SelectMany(stretch => stretch);
        return Stretches(lasting).AsEnumerable().Reverse().Select(HeadingOf).ToValueList();
    }

    private static List<List<Told<Outlook>>> Stretches(IEnumerable<Told<Outlook>> all)
    {
        var stretches = new List<List<Told<Outlook>>>();
        foreach (var told in all)
        {
            if (stretches.Count > 0 && stretches[^1][^1].Item.Direction == told.Item.Direction) stretches[^1].Add(told);
            else stretches.Add([told]);
        }

        return stretches;
    }

    private static Heading HeadingOf(List<Told<Outlook>> stretch) => new(
        stretch[0].Item.Direction,
        stretch.Min(told => told.In.Day),
        stretch.Max(told => told.In.Day),
        Told.Reports(stretch),
        Told.Citations(stretch));
}
