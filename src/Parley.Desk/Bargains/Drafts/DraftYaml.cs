using System.Globalization;
using System.Text;
using Parley.Desk.Briefs;
using Parley.Standings;
using Parley.Standings.Matrices;
using Parley.Standings.Pressures;
using Parley.Talks;
using Parley.Talks.Json;

namespace Parley.Desk.Bargains.Drafts;

/// <summary>Writes a draft as a bargaining file: over what reports say stand report, day and sentence; what they do not say is marked as a judgement.</summary>
internal static class DraftYaml
{
    private const int MostMeasures = 8;
    private const string Judgement = "  # JUDGEMENT: ";

    public static string Write(DraftCase draft)
    {
        var yaml = new StringBuilder();
        Head(yaml, draft);
        Line(yaml, $"name: {YamlText.Scalar($"{draft.Talks}{(draft.Day is { } day ? $", {Days.Long(day)}" : "")}")}");
        Pressure(yaml, draft.Standing.Measures.Where(measure => draft.Parties.Contains(measure.Actor) && (measure.Target is null || draft.Parties.Contains(measure.Target))));
        Line(yaml, $"issues:");
        foreach (var issue in draft.Issues) Issue(yaml, issue);
        Line(yaml, $"sides:");
        foreach (var party in draft.Parties) Side(yaml, draft, party);
        return yaml.ToString();
    }

    private static void Head(StringBuilder yaml, DraftCase draft)
    {
        Line(yaml, $"# Drafted from {draft.Reports} reports on {YamlText.Plain(draft.Talks)}. Over what a report says stand the report, its day and its sentence. No report says what a deal is worth to");
        Line(yaml, $"# anybody: every number, and whatever else is marked JUDGEMENT, is for you to set. The numbers to begin with follow what is reported: {DraftWorth.Of(PositionAct.Demand)} points for what");
        Line(yaml, $"# a faction demands, {DraftWorth.Of(PositionAct.Support)} for what it supports, {DraftWorth.Of(PositionAct.Offer)} for what it offers or agrees to, {DraftWorth.AsNow} for things as they are now, {DraftWorth.Unsaid} for what it is not reported to speak of, and 0 for what it opposes or");
        Line(yaml, $"# refuses. Without a deal all stays as now, and that is what each walks away with.");
    }

    private static void Pressure(StringBuilder yaml, IEnumerable<Measure> measures)
    {
        var named = measures.DistinctBy(Name).Take(MostMeasures).ToList();
        if (named.Count == 0) return;
        Line(yaml, $"pressure:{Judgement}how each weighs is said under 'pressed' of a faction, such as {{\"{Name(named[0])}\": {{reservation: -1}}}}; a schedule by weeks may stand instead of the level");
        foreach (var measure in named)
        {
            Source(yaml, "  ", measure.Citations[^1]);
            Line(yaml, $"  - name: {YamlText.Scalar(Name(measure))}");
            Line(yaml, $"    unit: in force");
            Line(yaml, $"    level: {(measure.Status is PressureStatus.Imposed or PressureStatus.Eased ? 1 : 0)}  # {ValueName.Of(measure.Status)}");
        }
    }

    private static void Issue(StringBuilder yaml, DraftIssue issue)
    {
        Line(yaml, $"  - name: {YamlText.Scalar(issue.Name)}");
        if (issue.Options.Count > 1) Line(yaml, $"    ordered: false{Judgement}true where the options below lie along a scale; put them in its order then");
        Line(yaml, $"    options:");
        Line(yaml, $"      - {DraftIssue.AsNow}");
        foreach (var option in issue.Options)
        {
            foreach (var stance in option.Stances) Source(yaml, "      ", stance.Citation, $"{stance.Faction ?? stance.Party} {ValueName.Of(stance.Act)}s it: ");
            Line(yaml, $"      - {YamlText.Scalar(option.Name)}");
        }

        if (issue.LeftOut > 0) Line(yaml, $"      # {issue.LeftOut} more that reports tell of are left out: of fewer reports, or not to be understood by themselves");
    }

    private static void Side(StringBuilder yaml, DraftCase draft, string party)
    {
        var factions = DraftFaction.Of(party, draft.Standing.Camps);
        Line(yaml, $"  - name: {YamlText.Scalar(party)}");
        Line(yaml, factions.Count == 1
            ? $"    consent: unanimity{Judgement}whose consent binds the side? Reports tell of no groups within it"
            : $"    leader: {YamlText.Scalar(party)}{Judgement}who decides? Else 'consent: unanimity', 'consent: majority', 'quota: 0.6', and 'veto: [NAMES]'");
        Line(yaml, $"    factions:");
        foreach (var faction in factions) Faction(yaml, draft.Issues, party, faction);
    }

    private static void Faction(StringBuilder yaml, ValueList<DraftIssue> issues, string party, DraftFaction faction)
    {
        if (faction.Citation is { } citation) Source(yaml, "      ", citation);
        Line(yaml, $"      - name: {YamlText.Scalar(faction.Name)}");
        Line(yaml, $"        reservation: {DraftWorth.AsNow * issues.Count}{Judgement}all as now");
        Line(yaml, $"        values:");
        foreach (var issue in issues)
        {
            Line(yaml, $"          {YamlText.Scalar(issue.Name)}:");
            Line(yaml, $"            {DraftIssue.AsNow}: {DraftWorth.AsNow}{Judgement}no report says");
            foreach (var option in issue.Options) Value(yaml, option, DraftWorth.StanceOf(option, party, faction), isGroup: faction.Citation is not null);
        }
    }

    private static void Value(StringBuilder yaml, DraftOption option, SettlementStance? stance, bool isGroup)
    {
        var why = stance is null ? "no report says" : $"{(isGroup && stance.Faction is null ? "its party " : "")}{Why(stance)} [{Place(stance.Citation)}]";
        Line(yaml, $"            {YamlText.Scalar(option.Name)}: {(stance is null ? DraftWorth.Unsaid : DraftWorth.Of(stance.Act))}{Judgement}{why}");
    }

    private static string Why(SettlementStance stance)
    {
        var moved = stance.Moved is { } how ? $", {ValueName.Of(how)} since the first report" : "";
        return $"{ValueName.Of(stance.Act)}s it{moved}";
    }

    private static void Source(StringBuilder yaml, string indent, Citation citation, string what = "") =>
        Line(yaml, $"{indent}# {YamlText.Plain(what)} [{Place(citation)}] {YamlText.Plain(citation.Sentence)}".Replace("#  ", "# ", StringComparison.Ordinal));

    private static string Place(Citation citation) => YamlText.Plain(citation.Published is { } day ? $"{citation.Report}, {Days.Short(day)}" : citation.Report);

    private static string Name(Measure measure) => YamlText.Plain(PressureSection.Name(measure)) is var name && name == "week" ? "the week" : name;

    private static void Line(StringBuilder yaml, string line) => yaml.Append(CultureInfo.InvariantCulture, $"{line}\n");
}
