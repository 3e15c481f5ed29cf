using System.Collections.Immutable;

namespace Parley.Talks.Forecasts;

/// <summary>A probability with the way that leads to it.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="BaseRate">How often such questions come true in the reference class, 0 to 1.</param>
/// <param name="Reference">The reference class in words: "pairs in talks with ...".</param>
/// <param name="Probability">The probability, 0 to 1.</param>
/// <param name="Low">Where the interval of nine in ten begins.</param>
/// <param name="High">Where it ends.</param>
/// <param name="Reports">How many reports on the two governments it rests on.</param>
/// <param name="IsThin">Whether these are too few, so that the probability is the base rate.</param>
/// <param name="Reasons">What leads from the base rate to the probability, the weightiest first; their weights and the base rate's log-odds add up to its log-odds.</param>
/// <param name="Suppositions">What would move it most, the largest move first.</param>
/// <param name="Latest">The latest reports of what is asked about, and of talks, the newest first.</param>
/// <param name="Cases">Past cases like it, the nearest first.</param>
/// <param name="Background">What is known of such questions from other sources than events, or null.</param>
public sealed record Forecast(
    DyadQuestion Question,
    double BaseRate,
    string Reference,
    double Probability,
    double Low,
    double High,
    int Reports,
    bool IsThin,
    ImmutableArray<Reason> Reasons,
    ImmutableArray<Supposition> Suppositions,
    ImmutableArray<CodedEvent> Latest,
    ImmutableArray<PastCase> Cases,
    string? Background);
