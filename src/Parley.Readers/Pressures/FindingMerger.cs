using Parley.Talks;

namespace Parley.Readers.Pressures;

/// <summary>Puts together what a report's sentences say of the same measure.</summary>
/// <remarks>
/// What: findings of one actor whose instruments, targets, amounts and stages do not exclude each other are one measure; a generic
/// one joins a concrete one. The sentence that states the most, the first of them, is the evidence. Why: a lead speaks of "sanctions", the
/// third paragraph of "duties of 40 percent on sugar". Hit: "curbs on Peru" and later "quotas on Peruvian sugar": one. Near miss: "duties on
/// $2 billion of goods" and "duties on $9 billion more": two.
/// </remarks>
internal static class FindingMerger
{
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
        && (measure.Instrument.Kind == other.Instrument.Kind || (other.Instrument.IsGeneric && (other.Instrument.Default is null || measure.Sentence == other.Sentence || measure.Status == other.Status)))
        && !Amounts.AreApart(measure.Amounts, other.Amounts)
        && (measure.Status == other.Status || AreOneCourse(measure, other) || other.Instrument is { IsGeneric: true, Default: null });

    /// <summary>Whether an actor is described rather than named: "strikers" and "the workers" are the same ones.</summary>
    private static bool IsDescribed(string? actor) => actor is { Length: > 0 } && char.IsLower(actor[0]);

    private static bool Agree(string? one, string? other) => one is null || other is null || one == other;

    /// <summary>A measure that is only named, or has come further in one sentence than in another, is one measure all the same.</summary>
    private static bool AreOneCourse(Finding one, Finding other) =>
        one.Sentence == other.Sentence || !one.IsApplied || !other.IsApplied || (IsTaken(one.Status) && IsTaken(other.Status));

    private static bool IsTaken(PressureStatus status) => status is PressureStatus.Threatened or PressureStatus.Decided or PressureStatus.Imposed;

    private static Finding Join(Finding first, Finding second)
    {
        var (fuller, other) = second.Statement > first.Statement && !second.Instrument.IsGeneric ? (second, first) : (first, second);
        var actor = fuller.Actor ?? other.Actor;
        var target = fuller.Target ?? other.Target;
        return fuller with { Actor = actor, Target = target == actor ? null : target, Amounts = fuller.Amounts.Count > 0 ? fuller.Amounts : other.Amounts };
    }
}
