namespace Parley.Standings;

/// <summary>How sure a reader must be of an item before it goes into a standing; doubtful items stay in the readings.</summary>
internal static class Threshold
{
    public const double Meeting = 0.4;
    public const double Position = 0.3;
    public const double Measure = 0.3;
    public const double Milestone = 0.3;
    public const double Faction = 0.3;
    public const double Outlook = 0.5;
    public const double Source = 0.3;

    /// <summary>So many reports tell what matters more than once.</summary>
    private const int ManyReports = 25;

    /// <summary>The number of reports that pressure, moves and milestones need.</summary>
    public static int ReportsOf(List<ReadReport> reports) => reports.Count < ManyReports ? 1 : 2;
}
