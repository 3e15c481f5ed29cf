using Parley.Standings;
using Parley.Standings.Outlooks;
using Parley.Talks;

namespace Parley.Desk.Briefs;

/// <summary>The outlook over time, latest first.</summary>
internal static class OutlookSection
{
    private const int Room = 6;

    public static BriefSection Write(Standing standing) =>
        BriefSection.Of("Outlook as reported", BriefGroup.Of(null, [.. standing.Outlook.Select(Line)], Room));

    private static BriefLine Line(Heading heading) => BriefLine.Of(
        heading.Clearest.Published is { } day ? Days.Short(day) : null,
        $"{Direction(heading.Direction)}: {Phrases.Quote(heading.Clearest.Sentence)}",
        heading.Reports > 1 ? $"{heading.Reports} reports, {Days.Range(heading.Since, heading.Latest)}" : null,
        heading.Citations);

    private static string Direction(OutlookDirection direction) => direction switch
    {
        OutlookDirection.Improving => "Improving",
        OutlookDirection.Worsening => "Worsening",
        OutlookDirection.Unchanged => "No progress",
        _ => "Mixed",
    };
}
