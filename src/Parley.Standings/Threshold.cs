namespace Parley.Standings;

/// <summary>How sure a reader must be of an item before it goes into a standing; doubtful items stay in the readings.</summary>
internal static class Threshold
{
    public const double Meeting = 0.4;
    public const double Position = 0.3;

    /// <summary>Of 186 cells of matrices that strangers judged 137 of the 154 read as surely as 0.4 were right, 19 of the 32 others.</summary>
    public const double SolidPosition = 0.45;

    public const double Measure = 0.3;
    public const double Milestone = 0.3;
    public const double Faction = 0.3;
    public const double Outlook = 0.5;
    public const double Source = 0.3;

    /// <summary>So many reports tell what matters more than once.</summary>
    private const int ManyReports = 25;

    /// <summary>The number of reports that pressure, moves and milestones need.</summary>
    public static int ReportsOf(List<ReadReport> reports) => reports.Count < ManyReports ? 1 : 2;

    /// <summary>Whether so few of the reports, which are in order, came out on a day or later that none may have told again what was done then.</summary>
    public static bool AreFewSince(List<ReadReport> reports, DateOnly day) => reports.Count < ManyReports || reports[^ManyReports].Day < day;
}
