using Parley.Language;
using Parley.Language.Dates;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Milestones;

/// <summary>Reads dated points that matter to the talks: deadlines, targets, days on which measures take effect or something is decided.</summary>
internal static class MilestoneReader
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "milestones/point",
        "Deadlines, targets, and days on which measures take effect or something is decided: a day or month beside a word of deadline, aim or decision, in a sentence that speaks of what talks are about.",
        "Dates ahead move talks, and later reports are measured by them.",
        new RuleExample("The duties on steel take effect on July 6.", "2019-07-06, scheduled"),
        new RuleExample("Exports of steel fell in March.", null, "A matter and a date, but only figures between them."));

    private const int Reach = 14;
    private const int NearMeeting = 12;
    private const double CertaintyAhead = 0.75;
    private const double CertaintyBehind = 0.6;

    public static ValueList<Milestone> Read(ReportContext context)
    {
        var milestones = new Dictionary<PartialDate, Milestone>();
        foreach (var date in context.Analysis.Dates)
        {
            if (!IsFine(date) || context.Analysis.SentenceAt(date.Span.Start) is not { } sentence) continue;
            if (PointOf(date) is not { } point || milestones.ContainsKey(point)) continue;
            if (Judge(context, sentence, date) is { } milestone) milestones.Add(point, milestone with { Date = point });
        }

        return milestones.Values.OrderBy(milestone => milestone.Evidence.Span).ToValueList();
    }

    /// <summary>Milestones are days and months; what is coarser, or vague, is none.</summary>
    private static bool IsFine(DateExpression date) => date is { Kind: DateKind.Date, First: not null, Grain: DateGrain.Day or DateGrain.Week or DateGrain.Month };

    /// <summary>The day or month; the last day of a span of days ("within two weeks").</summary>
    private static PartialDate? PointOf(DateExpression date) =>
        date is { Grain: DateGrain.Day, Bound: DateBound.By, Last: { } last } ? PartialDate.OfDay(last) : date.AsPartial();

    private static Milestone? Judge(ReportContext context, Sentence sentence, DateExpression date)
    {
        if (!MilestoneLexicon.Matter(sentence) || DateLinks.IsOfSaying(sentence, date) || DateLinks.IsOfUnreal(sentence, date)) return null;
        var today = context.Report.Published ?? DateOnly.MinValue;
        var isBehind = date.Last <= today;
        var found = DateLinks.NearestCue(sentence, date, MilestoneLexicon.CuesIn(sentence), isBehind && date.Last != today, Reach);
        if (date.Last == today && (found?.Cue.CountsBehind != true || DateLinks.IsOfDeed(sentence, date))) return null;
        var ofMeeting = DateLinks.DistanceOfMeeting(sentence, date);
        if (ofMeeting < NearMeeting && (found?.Cue.Kind != MilestoneKind.Deadline || found.Value.Distance >= ofMeeting)) return null;
        var kind = found is { } near ? KindOf(near.Cue, date) : isBehind ? null : KindOfBound(date.Bound);
        if (kind == MilestoneKind.Target && DateLinks.IsOfCondition(sentence, date)) kind = MilestoneKind.Deadline;
        if (kind == MilestoneKind.Deadline && DateLinks.IsOfDelay(sentence, date)) kind = MilestoneKind.Scheduled;
        if (kind is not { } known || (known != MilestoneKind.Deadline && MilestoneLexicon.CountFigures(sentence) > 1)) return null;
        return new Milestone(default, known, new Evidence(sentence.Span, isBehind ? CertaintyBehind : CertaintyAhead) { Rule = Rule.Name, Words = [date.Span] });
    }

    private static MilestoneKind KindOf(MilestoneCue cue, DateExpression date) =>
        cue.Kind == MilestoneKind.Scheduled && date.Bound == DateBound.By ? MilestoneKind.Target : cue.Kind;

    /// <summary>A bound ahead is a point by itself: "duties from July 1", "a pact by June".</summary>
    private static MilestoneKind? KindOfBound(DateBound bound) => bound switch
    {
        DateBound.From => MilestoneKind.Scheduled,
        DateBound.By => MilestoneKind.Target,
        DateBound.Until => MilestoneKind.Deadline,
        _ => null,
    };
}
