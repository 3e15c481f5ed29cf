using Parley.Desk.Briefs;
using Parley.Desk.Views;
using Parley.Web.Pieces;

namespace Parley.Web.Texts;

/// <summary>Says in a sentence what changed between two days.</summary>
internal static class ChangesFinding
{
    /// <param name="groups">The changes, by kind.</param>
    /// <param name="from">The earlier day.</param>
    /// <param name="reports">How many reports came between.</param>
    public static string Of(IReadOnlyCollection<BriefGroup> groups, DateOnly from, int reports)
    {
        var since = $"since {Wording.Day(from)}";
        var came = reports == 0 ? "no report came" : Wording.Count(reports, "report came", "reports came");
        var changes = groups.Select(group => (Kind: group.Title, Count: group.Lines.Count + group.LeftOut)).ToList();
        return changes.Count == 0 ? $"Nothing changed {since}; {came}" : $"{Capital(string.Join(", ", changes.Select(change => Words(change.Kind, change.Count))))} {since}; {came}";
    }

    private static string Words(string? kind, int count) => kind switch
    {
        DifferencePage.Moved => Wording.Count(count, "position moved", "positions moved"),
        DifferencePage.New => Wording.Count(count, "new position"),
        DifferencePage.Happened => Wording.Count(count, "meeting or measure", "meetings and measures"),
        _ => Wording.Count(count, "date came due", "dates came due"),
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
