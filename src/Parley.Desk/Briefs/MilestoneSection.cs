using Parley.Standings;
using Parley.Standings.Milestones;
using Parley.Talks;

namespace Parley.Desk.Briefs;

/// <summary>Dates that matter: those ahead, nearest first, and those that have passed, latest first.</summary>
internal static class MilestoneSection
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
        $"{Kind(juncture.Kind)}: {Phrases.Quote(juncture.Ahead[^1].Sentence)}",
        juncture.Reports > 1 ? Phrases.Count(juncture.Reports, "report") : null,
        juncture.Ahead);

    private static string Kind(MilestoneKind kind) => kind switch
    {
        MilestoneKind.Deadline => "Deadline",
        MilestoneKind.Target => "Target",
        _ => "Scheduled",
    };
}
