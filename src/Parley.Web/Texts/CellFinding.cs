using Parley.Desk.Overviews;
using Parley.Talks.Json;
using Parley.Web.Pieces;

namespace Parley.Web.Texts;

/// <summary>Says in a sentence what happened in a cell of the matrix.</summary>
internal static class CellFinding
{
    public static string Of(OverviewHistory history)
    {
        var latest = history.Steps[^1];
        var holder = history.Faction ?? history.Party;
        return $"{holder} on {char.ToLowerInvariant(history.Issue[0])}{history.Issue[1..]}: {ValueName.Of(latest.Act)}s{On(latest)}{Moved(history)}; {Told(history)}";
    }

    private static string Moved(OverviewHistory history) => history.Steps.LastOrDefault(step => step.Moved is not null) switch
    {
        null => "",
        { } step when step == history.Steps[^1] => $", {step.Moved}",
        { } step => $", {step.Moved}{On(step)}",
    };

    private static string Told(OverviewHistory history) => history.Steps.Count == 1 ? "nothing was told of it before" : $"told {history.Steps.Count} times";

    private static string On(OverviewStep step) => step.Day is { } day ? $" on {Wording.Day(day)}" : "";
}
