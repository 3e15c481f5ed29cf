using Parley.Standings.Factions;
using Parley.Standings.Meetings;
using Parley.Standings.Milestones;
using Parley.Standings.Outlooks;
using Parley.Standings.Parties;
using Parley.Standings.Positions;
using Parley.Standings.Pressures;
using Parley.Standings.Sources;
using Parley.Talks;

namespace Parley.Standings;

/// <summary>Where talks stand on a day, as reports tell it. Everything in it carries the sentences that say so.</summary>
/// <param name="On">The day: the one asked for, or that of the newest report; null when no report is dated.</param>
/// <param name="Reports">The reports that it rests on, oldest first.</param>
/// <param name="Parties">The sides that dominate the reports, the most present first.</param>
/// <param name="Rounds">Meetings, latest first.</param>
/// <param name="Stances">Positions, latest first.</param>
/// <param name="Measures">Pressure that has not been overtaken by later reports, latest first.</param>
/// <param name="Camps">Groups within parties.</param>
/// <param name="Junctures">Dated points, earliest first.</param>
/// <param name="Outlook">Where the talks were said to be heading, latest first.</param>
/// <param name="Voices">Whose words the reports rest on, the most frequent first.</param>
public sealed record Standing(
    DateOnly? On,
    ValueList<Report> Reports,
    ValueList<string> Parties,
    ValueList<Round> Rounds,
    ValueList<Stance> Stances,
    ValueList<Measure> Measures,
    ValueList<Camp> Camps,
    ValueList<Juncture> Junctures,
    ValueList<Heading> Outlook,
    ValueList<Voice> Voices)
{
    /// <summary>The ladder of meetings between the parties.</summary>
    public MeetingLadder Ladder => MeetingLadder.Of(Rounds, Parties);

    /// <summary>Works out where the talks stand.</summary>
    /// <param name="reports">The reports, in any order: the result is the same. Copies of a report count once.</param>
    /// <param name="on">The day, or null for that of the newest report; reports published later are left out.</param>
    /// <param name="sides">The parties of the talks, of which the reports may speak among other things; none for those that dominate the reports.</param>
    /// <exception cref="ArgumentOutOfRangeException">A span of a reading reaches beyond its report's text.</exception>
    public static Standing Of(IEnumerable<ReadReport> reports, DateOnly? on = null, ValueList<string> sides = default)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var ordered = ReportOrder.Arrange(reports, on);
        var day = on ?? ordered.Max(report => report.Day);
        var areGiven = sides.Count > 0;
        var parties = areGiven ? sides : DominantParties.Of(ordered);
        if (areGiven) ordered = Bearing.Of(ordered, parties);
        var stances = Task.Run(() => StanceMerger.Merge(ordered, parties));
        var others = new Standing(
            day,
            ordered.Select(report => report.Report).ToValueList(),
            parties,
            RoundMerger.Merge(ordered, parties, day),
            [],
            MeasureMerger.Merge(ordered, parties),
            CampMerger.Merge(ordered, parties),
            JunctureMerger.Merge(ordered),
            HeadingLine.Draw(ordered),
            VoiceTally.Count(ordered));
        var merged = stances.GetAwaiter().GetResult();
        return others with { Stances = areGiven ? Bearing.MarkPassing(merged, ordered, parties) : merged };
    }
}
