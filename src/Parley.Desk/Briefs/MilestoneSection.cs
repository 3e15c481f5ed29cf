using System.Text.RegularExpressions;
using Parley.Standings;
using Parley.Standings.Milestones;
using Parley.Talks;

namespace Parley.Desk.Briefs;

/// <summary>Dates that matter: those ahead, nearest first, and those that have passed, latest first.</summary>
internal static partial class MilestoneSection
{
    private const int RoomAhead = 6;
    private const int RoomPast = 4;

    public static BriefSection Write(Standing standing)
    {
        var sure = standing.Junctures.Where(juncture => juncture.IsSure).ToList();
        var ahead = sure.Where(juncture => standing.On is not { } day || juncture.Date.Last >= day).ToList();
        var past = sure.Except(ahead).Reverse().ToList();
        return BriefSection.Of(
            "Milestones",
            BriefGroup.Of("Ahead", [.. ahead.Select(Line)], RoomAhead),
            BriefGroup.Of("Past", [.. past.Select(Line)], RoomPast));
    }

    private static BriefLine Line(Juncture juncture) => BriefLine.Of(
        Days.Short(juncture.Date),
        $"{Kind(juncture)}: {Phrases.Quote(juncture.Ahead[^1].Sentence)}",
        juncture.Reports > 1 ? Phrases.Count(juncture.Reports, "report") : null,
        juncture.Ahead);

    /// <summary>A deadline or target is called so where the sentence shown says as much; what else a day is, the sentence tells.</summary>
    private static string Kind(Juncture juncture) => juncture.Kind switch
    {
        MilestoneKind.Deadline when Deadline().IsMatch(juncture.Ahead[^1].Sentence) => "Deadline",
        MilestoneKind.Target when Target().IsMatch(juncture.Ahead[^1].Sentence) => "Target",
        _ => "Date",
    };

    [GeneratedRegex(@"\b(?:deadlines?|expir\w+|until|ultimatum|by|before|no later than|unless|run(?:s|ning)? out)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Deadline();

    [GeneratedRegex(@"\b(?:targets?|goals?|aim\w*|hop\w+|by|before|objective|want\w*|seek\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Target();
}
