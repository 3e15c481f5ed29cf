using System.Collections.Immutable;
using System.Numerics;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Factions;

/// <summary>A game at a level.</summary>
/// <param name="Level">The level, or the week.</param>
/// <param name="Zone">How many deals all would ratify; null where that cannot be counted.</param>
/// <param name="Answer">The best deals, or who blocks.</param>
/// <param name="Factions">The names of the factions, by place.</param>
public sealed record SweepStep(Rational Level, BigInteger? Zone, GameAnswer Answer, ImmutableArray<string> Factions)
{
    /// <summary>The Nash deal; null where there is no zone.</summary>
    public SideSolution? Nash => Answer.Nash;
}

/// <summary>Two levels, close together, with different answers.</summary>
/// <param name="From">The one.</param>
/// <param name="To">The other.</param>
/// <param name="Before">The answer at the one.</param>
/// <param name="After">The answer at the other.</param>
public sealed record SweepThreshold(Rational From, Rational To, string Before, string After);
