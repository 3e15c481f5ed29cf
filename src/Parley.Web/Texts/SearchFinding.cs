using Parley.Web.Pieces;
using Found = Parley.Talks.Journal.Finding;

namespace Parley.Web.Texts;

/// <summary>Says in a sentence what was found, and from when it is.</summary>
internal static class SearchFinding
{
    /// <param name="found">What was found; perhaps nothing.</param>
    /// <param name="isCut">Whether there may be more.</param>
    public static string Of(IReadOnlyCollection<Found> found, bool isCut)
    {
        if (found.Count == 0) return "Nothing was found";
        var reports = Wording.Count(found.Select(finding => finding.Report).Distinct().Count(), "report");
        var claims = found.Count(finding => finding.Claim is not null);
        return $"{(isCut ? "The newest: " : "")}{(claims == 0 ? reports : $"{Wording.Count(claims, "claim")} in {reports}")}{When(found)}";
    }

    private static string When(IEnumerable<Found> found)
    {
        var days = found.Select(finding => finding.Published).OfType<DateOnly>().ToList();
        if (days.Count == 0) return "";
        var (first, last) = (days.Min(), days.Max());
        return first == last ? $", {Wording.Day(first)}" : $", {Wording.Day(first)} to {Wording.Day(last)}";
    }
}
