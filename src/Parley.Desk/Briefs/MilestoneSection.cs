using System.Globalization;
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
    private const string PlainDate = "Date";

    /// <summary>"By May 1", "before the end of the year".</summary>
    private const string BeforeDate = @"\b(?:by|before) (?:(?:the|end|middle|start|of|late|early|mid|next|this) ?-?)*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|week|month|year|spring|summer|autumn|winter|\d)";

    /// <summary>What has to be done by a date, or else.</summary>
    private const string Due = @"\b(?:must|ha(?:s|ve|d) to|unless|if|otherwise|fail\w*|requir\w*|oblig\w*|order\w*|threat\w*|warn\w*|impos\w*|demand\w*|urg\w*|compl(?:y|ies|ied))\b";

    public static BriefSection Write(Standing standing)
    {
        var told = standing.Junctures.Where(juncture => juncture.IsSure).Select(juncture => (Juncture: juncture, Kind: Kind(juncture)))
            .Where(point => (point.Juncture.Date.Day is not null || point.Kind != PlainDate) && !Denied().IsMatch(point.Juncture.Ahead[^1].Sentence))
            .ToLookup(point => IsAhead(point.Juncture, standing.On), point => Line(point.Juncture, point.Kind));
        return BriefSection.Of(
            "Milestones",
            BriefGroup.Of("Ahead", [.. told[true]], RoomAhead),
            BriefGroup.Of("Past", [.. told[false].Reverse()], RoomPast));
    }

    private static bool IsAhead(Juncture juncture, DateOnly? on) => on is not { } day || juncture.Date.Last > day || (juncture.Date.Last == day && IsForetold(juncture));

    /// <summary>What only reports of its very day tell may have happened already.</summary>
    private static bool IsForetold(Juncture juncture) => juncture.Kind != MilestoneKind.Scheduled || juncture.Citations.Any(citation => citation.Published < juncture.Date.Last);

    /// <summary>On one day fall many matters: only the latest sentence is surely of the one that it tells.</summary>
    private static BriefLine Line(Juncture juncture, string kind)
    {
        var latest = juncture.Ahead[^1];
        return BriefLine.Of(Days.Short(juncture.Date), $"{kind}: {Phrases.Quote(latest.Sentence, Mention(juncture.Date))}", null, [latest]);
    }

    /// <summary>A date as a report may write it: by its month or the day of the week.</summary>
    private static Regex Mention(PartialDate date)
    {
        var month = date.First.ToString("MMM", CultureInfo.InvariantCulture);
        return new Regex(date.Day is null ? $@"\b{month}\w*" : $@"\b(?:{month}\w*|{date.First.DayOfWeek})", RegexOptions.RightToLeft);
    }

    /// <summary>
    /// A deadline or target is called so where the sentence shown says as much; what else a day is, the sentence tells. "By the end of the year the surplus will be ten billion" sets
    /// neither: something must be due, or aimed at.
    /// </summary>
    private static string Kind(Juncture juncture) => juncture.Kind switch
    {
        MilestoneKind.Deadline when Deadline().IsMatch(juncture.Ahead[^1].Sentence) => "Deadline",
        MilestoneKind.Target when Target().IsMatch(juncture.Ahead[^1].Sentence) => "Target",
        _ => PlainDate,
    };

    [GeneratedRegex(@"\bden(?:y|ies|ied|ying)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();

    [GeneratedRegex(@"\b(?:deadlines?|expir\w+|until|ultimatum|no later than|run(?:s|ning)? out)\b|" + Due + ".*" + BeforeDate + "|" + BeforeDate + ".*" + Due, RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Deadline();

    [GeneratedRegex(@"\b(?:targets?|goals?|(?<!\b(?:bills?|laws?|legislation|measures?|plans?|moves?|steps?|package) )aim\w*|hop(?:e|es|ed|ing)|objective|want\w*|seek\w*|sought|intend\w*|intention|plan(?:s|ned|ning)?|agree[ds]?|agreeing|pledg\w*|commit\w*|vow\w*|promis\w*|expect\w*|should|look(?:s|ed|ing)? (?:forward|set)|work(?:s|ed|ing)? to(?:wards?)?|(?:is|are|was|were) to)\b|\b(?:deal|settlement|agreement|pact|accord|treaty) (?:by|before)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Target();
}
