using Parley.Talks;

namespace Parley.Web.Texts;

/// <summary>Says in a sentence what was read in a report.</summary>
internal static class ReportFinding
{
    public static string Of(Reading reading)
    {
        string[] counts = [Count(reading.Positions.Count, "position"), Count(reading.Meetings.Count, "meeting"), Count(reading.Pressure.Count, "measure of pressure", "measures of pressure")];
        var found = counts.Where(count => count.Length > 0).ToList();
        var read = found.Count == 0 ? "No positions, meetings or pressure were read" : $"{string.Join(", ", found)} read";
        return $"{read}; {Direction(reading.Outlook.Direction)}";
    }

    private static string Count(int count, string one, string? many = null) => count switch
    {
        0 => "",
        1 => $"1 {one}",
        _ => $"{count} {many ?? one + "s"}",
    };

    private static string Direction(OutlookDirection direction) => direction switch
    {
        OutlookDirection.Improving => "the outlook is improving",
        OutlookDirection.Worsening => "the outlook is worsening",
        OutlookDirection.Unchanged => "the outlook is unchanged",
        OutlookDirection.Mixed => "the outlook is mixed",
        _ => "no outlook is given",
    };
}
