using Parley.Readers.Grammar;

namespace Parley.Readers.Pressures;

/// <summary>Describes a finding by what tells pressure from mere talk of measures: the features of the judge.</summary>
internal static class PressureEvidences
{
    private const int MostGovernors = 3;

    /// <summary>What the sentence shows of a measure, each feature by name.</summary>
    public static IEnumerable<string> OfSentence(Measure measure, Course course)
    {
        var head = measure.Head;
        yield return "word=" + head.Lemma;
        yield return measure.IsAct ? "names=verb" : "names=noun";
        yield return "relation=" + head.Relation;
        yield return $"preposition={head.Preposition() ?? "none"}";
        yield return $"course={course.Force?.ToString() ?? "none"}+{course.Reality}";
        yield return $"reality={course.Reality}";
        foreach (var governor in course.Governors.Take(MostGovernors)) yield return "governor=" + governor.Lemma;
        yield return course.Governors.Count == 0 ? "governed=no" : $"governed={Math.Min(course.Governors.Count, MostGovernors)}";
        if (course.Governors.Any(governor => RealityRule.IsNegated(governor))) yield return "denied";
        yield return head.Sentence.Words.Any(IsOfConflict) ? "conflict=yes" : "conflict=no";
        if (head.Text.EndsWith('s') && !measure.IsAct) yield return "plural";
    }

    /// <summary>What the report as a whole shows of a finding, each feature by name.</summary>
    public static IEnumerable<string> OfReport(Finding finding, PressureScene scene)
    {
        yield return "instrument=" + finding.Instrument.Kind;
        yield return "status=" + finding.Status;
        yield return $"instrument+status={finding.Instrument.Kind}+{finding.Status}";
        yield return finding.Instrument.IsGeneric ? "generic" : "concrete";
        if (finding.Instrument.IsStrike) yield return "strike";
        yield return $"fullness={finding.Fullness}";
        yield return "actor=" + KindOf(finding.Actor, scene);
        yield return "target=" + KindOf(finding.Target, scene);
        yield return $"actor+target={KindOf(finding.Actor, scene)}+{KindOf(finding.Target, scene)}";
        yield return $"instrument+target={finding.Instrument.Kind}+{KindOf(finding.Target, scene)}";
        if (finding.IsSupplied) yield return "supplied";
        yield return finding.Amounts.Count > 0 ? "amounts=some" : "amounts=none";
        yield return finding.IsApplied ? "applied=yes" : "applied=no";
        yield return $"quarter={scene.QuarterOf(finding.Sentence)}";
    }

    /// <summary>Who somebody is to the report: one of the two whom it names most, another party, a name, or only a description.</summary>
    private static string KindOf(string? name, PressureScene scene) => name switch
    {
        null => "nobody",
        _ when scene.IsLeading(name) => "leading",
        _ when PressureScene.IsCommodityBody(name) => "commodity body",
        _ => char.IsUpper(name[0]) ? "named" : "described",
    };

    private static bool IsOfConflict(string word) => word.ToLowerInvariant() is
        "dispute" or "row" or "retaliation" or "retaliate" or "retaliatory" or "unless" or "unfair" or "against" or "violation" or "violating" or "failure"
        or "war" or "protectionist" or "demand" or "demands" or "punitive" or "threat" or "threatened" or "pressure";
}
