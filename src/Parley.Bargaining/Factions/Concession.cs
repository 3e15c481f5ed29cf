using System.Collections.Immutable;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Factions;

/// <summary>What it is worth to settle an issue otherwise: by a step from one option to the next where they are ordered, else by any other.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="From">The option left.</param>
/// <param name="To">The option taken.</param>
/// <param name="IsStep">Whether the options are ordered, so that this is a step from one to the next.</param>
/// <param name="Gains">By faction: the least and the most points that it gains; they differ where the issue interacts with others.</param>
/// <param name="Sides">By side: the gain, as a share of their ranges, that so many of its factions have at least that the side could consent.</param>
public sealed record Concession(string Issue, string From, string To, bool IsStep, ImmutableArray<(Rational Least, Rational Most)> Gains, ImmutableArray<Rational> Sides);
