using Parley.Talks;

namespace Parley.Readers.Pressures;

/// <summary>A measure that the rules found, before it is judged.</summary>
/// <param name="Finding">What they found; its actor is known.</param>
/// <param name="Features">What speaks for and against it.</param>
internal sealed record ProposedPressure(Finding Finding, IReadOnlyList<string> Features)
{
    /// <summary>Whether it names a concrete measure of one of the two parties that the report is about against the other, which needs no judge.</summary>
    public bool IsPlain { get; init; }

    /// <summary>The measure with the judge's probability as its confidence.</summary>
    public Pressure Judge(LogisticJudge judge) => new(
        Finding.Actor!,
        Finding.Target,
        Finding.Instrument.Kind,
        Finding.Status,
        new Evidence(Finding.Sentence, judge.Probability(Features)) { Rule = MeasureFinder.Rule.Name, Words = Finding.Words })
    {
        Taken = Finding.Taken,
    };
}
