using Parley.Readers.Actors;
using Parley.Talks;

namespace Parley.Readers.Pressures;

/// <summary>Reads measures by which one party presses another.</summary>
internal static class PressureReader
{
    private const int EnoughToCount = 3;

    public static ValueList<Pressure> Read(ReportContext context)
    {
        var scene = new Lazy<Scene>(() => Scene.Of(context.Analysis, context.Cast));
        var findings = new List<Finding>();
        foreach (var sentence in context.Analysis.Sentences)
        {
            foreach (var measure in MeasureFinder.In(sentence))
            {
                if (Find(measure, context.Cast) is { } finding) findings.Add(finding);
            }
        }

        return FindingMerger.Merge(findings)
            .Select(finding => finding with { Actor = finding.Actor ?? Supply(finding, scene) })
            .Where(finding => finding.Actor is not null && finding.Fullness >= EnoughToCount)
            .Select(ToPressure)
            .ToValueList();
    }

    private static Finding? Find(Measure measure, Cast cast)
    {
        var course = CourseRule.Of(measure);
        if (StatusRule.Of(measure.Instrument, course) is not { } status) return null;
        var actor = ActorRule.Of(measure, course, cast);
        if (actor is not null && !measure.IsAct && TargetRule.AimOf(measure, cast) == actor) actor = null;
        var target = TargetRule.Of(measure, course, actor, cast);
        if (!MayTake(actor, measure.Instrument)) actor = null;
        return new Finding(measure.Head.Sentence.Span, actor, target, measure.Instrument, status, StatusRule.IsNews(course), Amounts.Of(measure, course))
        {
            Words = [measure.Head.Span, .. course.Governors.Select(governor => governor.Span)],
        };
    }

    /// <summary>Duties, quotas and laws are a state's or a named body's to take; strikes and stopped payments anybody's.</summary>
    private static bool MayTake(string? actor, Instrument instrument) =>
        actor is null || instrument.Kind == PressureInstrument.Other || (char.IsUpper(actor[0]) && !Scene.IsLegislature(actor));

    /// <summary>Whom the report as a whole makes the actor of a measure that the sentence gives to nobody.</summary>
    private static string? Supply(Finding finding, Lazy<Scene> scene)
    {
        if (finding.Target is not null && scene.Value.OpponentOf(finding.Target) is { } opponent) return opponent;
        var isPending = finding.Instrument is { Kind: PressureInstrument.Legal, Default: PressureStatus.Threatened };
        return isPending ? scene.Value.Legislature : null;
    }

    private static Pressure ToPressure(Finding finding) => new(
        finding.Actor!,
        finding.Target,
        finding.Instrument.Kind,
        finding.Status,
        new Evidence(finding.Sentence, ConfidenceOf(finding)) { Rule = MeasureFinder.Rule.Name, Words = finding.Words });

    /// <summary>The share of such findings that were right on the development reports.</summary>
    private static double ConfidenceOf(Finding finding) => finding.Fullness > EnoughToCount ? 0.55 : 0.35;
}
