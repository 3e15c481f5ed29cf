using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Pressures;

/// <summary>Reads measures by which one party presses another.</summary>
internal static class PressureReader
{
    private const int EnoughToPropose = 2;
    private const double Threshold = 0.25;

    private static readonly LogisticJudge BuiltIn = LogisticJudge.Load("Pressures/Data/judge.txt");

    public static ValueList<Pressure> Read(ReportContext context) => Keep(Propose(context), BuiltIn, Threshold);

    /// <summary>The measures among what the rules found that a judge finds likely enough, in the order of the text.</summary>
    internal static ValueList<Pressure> Keep(IReadOnlyList<ProposedPressure> proposals, LogisticJudge judge, double threshold) => proposals
        .Select(proposal => (Proposal: proposal, Pressure: proposal.Judge(judge)))
        .Where(judged => judged.Proposal.IsPlain || judged.Pressure.Evidence.Confidence >= threshold)
        .Select(judged => judged.Pressure)
        .ToValueList();

    /// <summary>All that the rules find in a report, one proposal for each measure.</summary>
    internal static IReadOnlyList<ProposedPressure> Propose(ReportContext context)
    {
        var scene = new Lazy<PressureScene>(() => PressureScene.Of(context.Analysis, context.Cast));
        var findings = new List<Finding>();
        foreach (var sentence in context.Analysis.Sentences)
        {
            foreach (var measure in MeasureFinder.In(sentence))
            {
                var course = CourseRule.Of(measure);
                if (Find(measure, course, context) is { } finding) findings.AddRange(JointMeasures.Part(finding, course, sentence, context.Cast));
            }
        }

        var known = FindingMerger.Merge(findings).Select(finding => Complete(finding, scene)).OfType<Finding>().ToList();
        return [.. FindingMerger.Merge([.. known.Select(finding => Aim(finding, known))]).Where(finding => finding.Fullness >= EnoughToPropose).Select(finding => ToProposal(finding, scene.Value))];
    }

    /// <summary>The finding with the actor that the report as a whole gives it; null when there is none.</summary>
    private static Finding? Complete(Finding finding, Lazy<PressureScene> scene) => ActorOf(finding, scene) is { } actor && MayTake(actor, finding.Instrument)
        ? finding with { Actor = actor, Target = finding.Target == actor ? null : finding.Target, IsSupplied = finding.Actor is null }
        : null;

    /// <summary>"Lifted the sanctions": whom other sentences name as pressed by that actor with such a measure, where they name only one.</summary>
    private static Finding Aim(Finding finding, List<Finding> known)
    {
        if (finding.Target is not null || !finding.IsApplied) return finding;
        var pressed = known.Where(other => other.Actor == finding.Actor && other.Target is not null && (other.Instrument.Kind == finding.Instrument.Kind || finding.Instrument.IsGeneric)).Select(other => other.Target).Distinct().ToList();
        return pressed is [{ } only] ? finding with { Target = only, IsAimed = true } : finding;
    }

    private static ProposedPressure ToProposal(Finding finding, PressureScene scene) => new(finding, [.. finding.Traits, .. PressureEvidences.OfReport(finding, scene)])
    {
        IsPlain = (finding.NamesAll && scene.IsLeading(finding.Actor!) && scene.IsLeading(finding.Target!)) || finding.IsStrikeInForce,
    };

    private static Finding? Find(Measure measure, Course course, ReportContext context)
    {
        var cast = context.Cast;
        if (!measure.IsAct && RealityRule.IsNegated(measure.Head)) return null;
        var instrument = BillRule.InstrumentOf(measure, course);
        if (StatusRule.Of(instrument, course) is not { } status) return null;
        var actor = ActorRule.Of(measure, course, cast);
        if (actor is not null && !measure.IsAct && TargetRule.AimOf(measure, cast) == actor) actor = null;
        var target = TargetRule.Of(measure, course, actor, cast);
        return new Finding(measure.Head.Sentence.Span, actor, target, instrument, status, StatusRule.IsNews(course), Amounts.Of(measure, course))
        {
            Traits = PressureEvidences.OfSentence(measure, course).ToValueList(),
            Words = [measure.Head.Span, .. course.Governors.Select(governor => governor.Span)],
            Taken = StatusRule.IsLeftInForce(course) ? null : course.Governors.Append(measure.Head).Select(word => DeedTime.Of(context, word)).FirstOrDefault(taken => taken is not null),
        };
    }

    /// <summary>Duties, quotas and laws are a state's or a named body's to take; strikes and stopped payments anybody's.</summary>
    private static bool MayTake(string actor, Instrument instrument) =>
        instrument.Kind == PressureInstrument.Other || (char.IsUpper(actor[0]) && !PressureScene.IsLegislature(actor));

    /// <summary>Who takes a measure: the union of those who strike, whom the sentence names, or whom the report as a whole makes its actor.</summary>
    private static string? ActorOf(Finding finding, Lazy<PressureScene> scene)
    {
        if (finding.Actor is { } assembly && PressureScene.IsLegislature(assembly) && scene.Value.Legislature is { } whole) return whole;
        if (finding.Instrument.IsPending) return finding.Actor is { } state && scene.Value.IsLeading(state) ? state : scene.Value.Legislature ?? finding.Actor ?? Supply(finding, scene);
        if (!finding.Instrument.IsStrike) return finding.Actor ?? Supply(finding, scene);
        return finding.Actor is { } actor && PressureScene.IsUnion(actor) ? actor : scene.Value.Union ?? finding.Actor;
    }

    /// <summary>Whom the report as a whole makes the actor of a measure that the sentence gives to nobody.</summary>
    private static string? Supply(Finding finding, Lazy<PressureScene> scene) => finding.Target is null ? null : scene.Value.OpponentOf(finding.Target);
}
