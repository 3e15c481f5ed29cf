using Parley.Standings;
using Parley.Standings.Positions;
using Parley.Standings.Pressures;
using Parley.Talks;

namespace Parley.Desk.Briefs;

/// <summary>Says what the newest report has that no earlier one had.</summary>
internal static class NewsWriter
{
    private const int Room = 2;
    private const int LongestContent = 110;

    public static BriefLine? Write(Standing standing)
    {
        var newest = standing.Reports.Max(report => report.Published);
        if (newest is null || standing.Reports.Min(report => report.Published) == newest) return null;
        var news = standing.Measures.Where(measure => measure.IsSure && measure.Since == newest).Select(Of)
            .Concat(Stances(standing, newest.Value))
            .OrderBy(item => item.Rank)
            .Take(Room)
            .ToList();
        if (news.Count == 0) return null;
        var text = string.Join("; ", news.Select(item => item.Text));
        return BriefLine.Of(null, $"Newly reported on {Days.Long(newest.Value)}: {text}{(text.EndsWith('…') ? "" : ".")}", null, news.Select(item => item.Source));
    }

    private static IEnumerable<(int Rank, string Text, Citation Source)> Stances(Standing standing, DateOnly newest) => PositionChoice
        .Choose(standing.Stances.Where(stance => IsNews(stance, standing, newest)), standing, Room * 2)
        .Select(stance => Of(stance, standing));

    private static bool IsNews(Stance stance, Standing standing, DateOnly newest) =>
        stance.Since == newest && !stance.IsPassing && stance.Act is not (PositionAct.Support or PositionAct.Oppose) && standing.Parties.Contains(stance.Holder);

    private static (int Rank, string Text, Citation Source) Of(Measure measure) =>
        (MeasureRank(measure.Status), $"{PressureSection.Name(measure)} {(PressureSection.IsPlural(measure.Instrument) ? "are" : "is")} {Status(measure.Status)}", measure.Clearest);

    private static (int Rank, string Text, Citation Source) Of(Stance stance, Standing standing)
    {
        var sentence = PositionWording.Sentence(stance, standing.Parties).TrimEnd('.');
        var inside = PartyName.In(stance.Holder) + sentence[PartyName.In(stance.Holder).Length..];
        return (StanceRank(stance.Act), Phrases.Shorten(inside, LongestContent), stance.Citations[^1]);
    }

    private static string Status(PressureStatus status) => status switch
    {
        PressureStatus.Threatened => "threatened",
        PressureStatus.Decided => "decided",
        PressureStatus.Imposed => "in force",
        PressureStatus.Eased => "eased",
        _ => "lifted",
    };

    private static int MeasureRank(PressureStatus status) => status switch
    {
        PressureStatus.Decided or PressureStatus.Lifted => 0,
        PressureStatus.Imposed or PressureStatus.Eased => 2,
        _ => 4,
    };

    private static int StanceRank(PositionAct act) => act switch
    {
        PositionAct.Accept => 1,
        PositionAct.Offer or PositionAct.Refuse or PositionAct.Threaten => 3,
        _ => 5,
    };
}
