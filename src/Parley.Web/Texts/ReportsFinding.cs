using Parley.Desk.Overviews;
using Parley.Talks;
using Parley.Talks.Json;
using Parley.Web.Pieces;

namespace Parley.Web.Texts;

/// <summary>Says in a sentence where reports see the talks heading.</summary>
internal static class ReportsFinding
{
    public static string Of(IReadOnlyCollection<OverviewReport> reports)
    {
        if (reports.Count == 0) return "No reports yet";
        var all = Wording.Count(reports.Count, "report");
        var told = reports.Where(report => report.Outlook != OutlookDirection.None).CountBy(report => report.Outlook).OrderByDescending(outlook => outlook.Value).ThenBy(outlook => outlook.Key).ToList();
        var saying = told.Sum(outlook => outlook.Value);
        return told.Count == 0
            ? $"None of {all} says where the talks are heading"
            : $"{Wording.Number(saying)} of {all} {(saying == 1 ? "says" : "say")} where the talks are heading: {string.Join(", ", told.Select(outlook => $"{Wording.Number(outlook.Value)} {ValueName.Of(outlook.Key)}"))}";
    }
}
