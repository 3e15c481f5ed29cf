using Parley.Talks;

namespace Parley.Readers.Pressures;

/// <summary>Puts together what a report's sentences say of the same measure.</summary>
internal static class FindingMerger
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "pressure/merging",
        "Which findings are one measure: those of one actor whose instruments, targets, amounts and stages do not exclude each other; the sentence that states the most is the evidence.",
        "A lead speaks of \"curbs\", the third paragraph of \"quotas on sugar\".",
        new RuleExample("Norway put curbs on Peru. Norway put quotas on Peruvian sugar.", "Norway against Peru, quota, imposed"),
        new RuleExample("Norway put curbs on Peru. Chile put quotas on Peruvian sugar.", "Chile against Peru, quota, imposed", "Measures of two."))
    {
        ReadsParts = true,
    };

    /// <summary>One finding for each measure, in the order of the text.</summary>
    public static IReadOnlyList<Finding> Merge(IReadOnlyList<Finding> findings)
    {
        var measures = new List<Finding>();
        foreach (var finding in findings.OrderBy(finding => finding.Instrument.IsGeneric).ThenBy(finding => finding.Sentence))
        {
            var same = measures.FindIndex(measure => AreSame(measure, finding));
            if (same < 0) measures.Add(finding);
            else measures[same] = Join(measures[same], finding);
        }

        return [.. measures.OrderBy(measure => measure.Sentence)];
    }

    private static bool AreSame(Finding measure, Finding other) =>
        (Agree(measure.Actor, other.Actor) || (IsDescribed(measure.Actor) && IsDescribed(other.Actor)))
        && Agree(measure.Target, other.Target)
        && (measure.Instrument.Kind == other.Instrument.Kind || IsGenericOf(measure, other))
        && !Amounts.AreApart(measure.Amounts, other.Amounts)
        && (measure.Status == other.Status || AreOneCourse(measure, other) || other.Instrument is { IsGeneric: true, Default: null });

    /// <summary>"Curbs" may be the quotas of another sentence; a bill that would bring them is another measure.</summary>
    private static bool IsGenericOf(Finding measure, Finding other) =>
        other.Instrument.IsGeneric && !measure.Instrument.IsPending && (other.Instrument.Default is null || measure.Status == other.Status);

    /// <summary>Whether an actor is described rather than named: "strikers" and "the workers" are the same ones.</summary>
    private static bool IsDescribed(string? actor) => actor is { Length: > 0 } && char.IsLower(actor[0]);

    private static bool Agree(string? one, string? other) => one is null || other is null || one == other;

    /// <summary>A measure that is only named, or has come further in one sentence than in another, is one measure all the same.</summary>
    private static bool AreOneCourse(Finding one, Finding other) =>
        one.Sentence == other.Sentence || !one.IsApplied || !other.IsApplied;

    private static Finding Join(Finding first, Finding second)
    {
        var (fuller, other) = second.Statement > first.Statement && (first.Instrument.IsGeneric || !second.Instrument.IsGeneric) && !IsToldFirst(first.Instrument) ? (second, first) : (first, second);
        var actor = fuller.Actor ?? other.Actor;
        var target = fuller.Target ?? other.Target;
        return fuller with { Actor = actor, Target = target == actor ? null : target, Amounts = fuller.Amounts.Count > 0 ? fuller.Amounts : other.Amounts };
    }

    /// <summary>Bills and strikes are told of in the lead, and what is said later of them says no more of the measure.</summary>
    private static bool IsToldFirst(Instrument instrument) => instrument.IsPending || instrument.IsStrike;
}
