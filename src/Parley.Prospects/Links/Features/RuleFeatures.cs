using Parley.Prospects.Links.Memory;

namespace Parley.Prospects.Links.Features;

/// <summary>What a rule "this relation after that one between the same two" sees of the earlier relation.</summary>
/// <param name="Recent">Its events of the last weeks, at most two.</param>
/// <param name="Fresh">What is left of its last event after months of fading.</param>
internal readonly record struct RuleFeatures(float Recent, float Fresh)
{
    /// <summary>Weights of each rule: of the two features, and of its ever having been there.</summary>
    public const int Count = 3;

    private const float MostAtOnce = 2;

    /// <summary>The features of a relation with these events.</summary>
    public static RuleFeatures Of(Tally tally, int day) => new(Math.Min(tally.At(day).Medium, MostAtOnce), Decay.After(day - tally.Last).Long);

    /// <summary>What the rule adds to a score.</summary>
    /// <param name="weights">The weights of all rules that lead to the relation asked for.</param>
    /// <param name="relation">The earlier relation.</param>
    public float Score(ReadOnlySpan<float> weights, int relation)
    {
        var start = relation * Count;
        return (Recent * weights[start]) + (Fresh * weights[start + 1]) + weights[start + 2];
    }
}
