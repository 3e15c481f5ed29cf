using Parley.Talks;

namespace Parley.Standings.Milestones;

/// <summary>Puts together what several reports say of the same date.</summary>
internal static class JunctureMerger
{
    public static ValueList<Juncture> Merge(List<ReadReport> reports)
    {
        var least = Threshold.ReportsOf(reports);
        return Told.All(reports, reading => reading.Milestones, milestone => milestone.Evidence, Threshold.Milestone)
            .GroupBy(told => told.Item.Date)
            .OrderBy(same => same.Key)
            .Select(same => new Juncture(
                same.Key,
                same.MaxBy(told => (told.Day, told.Evidence.Confidence))!.Item.Kind,
                Told.Reports(same),
                Told.Citations(same)))
            .Select(juncture => juncture with { IsTold = Told.ReportsOf(juncture.Ahead) >= least })
            .ToValueList();
    }
}
