using Parley.Talks;

namespace Parley.Standings.Parties;

/// <summary>Keeps of each report what bears on the talks.</summary>
/// <remarks>
/// What names no party itself, an outlook, a date, a measure against nobody, belongs to these talks only where two of the sides are the
/// sides of the report; many reports that join talks name the other side in passing. A sentence that names a third state or bloc, and not both sides,
/// tells of other talks. A meeting of nobody who is named may be any.
/// </remarks>
internal static class Bearing
{
    /// <summary>The reports with what bears on the talks between the sides; as they are where there are fewer than two sides.</summary>
    public static List<ReadReport> Of(List<ReadReport> reports, ValueList<string> sides) =>
        sides.Count < 2 ? reports : [.. reports.Select(report => report with { Reading = IsAbout(report.Reading, sides) ? WithoutOthers(report.Reading, sides) : InPassing(report.Reading) })];

    private static bool IsAbout(Reading reading, ValueList<string> sides) => reading.Parties.Count(sides.Contains) >= 2;

    private static Reading WithoutOthers(Reading reading, ValueList<string> sides) => Named(reading) with
    {
        Milestones = reading.Milestones.Where(milestone => !IsOfOthers(milestone.Evidence, reading, sides)).ToValueList(),
        Outlook = reading.Outlook.Evidence is { } evidence && IsOfOthers(evidence, reading, sides) ? Outlook.None : reading.Outlook,
    };

    private static bool IsOfOthers(Evidence evidence, Reading reading, ValueList<string> sides)
    {
        var named = reading.Actors.Where(actor => actor.Mentions.Any(evidence.Span.Contains)).ToList();
        return named.Exists(actor => actor.Kind is ActorKind.State or ActorKind.Bloc && !sides.Contains(actor.Name))
            && named.Select(actor => actor.Party).OfType<string>().Distinct(StringComparer.Ordinal).Count(sides.Contains) < 2;
    }

    private static Reading Named(Reading reading) => reading with { Meetings = reading.Meetings.Where(meeting => meeting.Parties.Count > 0).ToValueList() };

    private static Reading InPassing(Reading reading) => Named(reading) with
    {
        Pressure = reading.Pressure.Where(pressure => pressure.Target is not null).ToValueList(),
        Milestones = [],
        Outlook = Outlook.None,
    };
}
