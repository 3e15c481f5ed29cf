using System.Collections.Immutable;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Factions;

/// <summary>What is asked of a game: whether there is a zone of agreement, and then the best deals in it, or else who blocks it.</summary>
/// <param name="Solutions">The deals that solutions single out; none where there is no zone.</param>
/// <param name="Blocking">The factions each of which alone could open a zone by settling for less, the one that would give up the least share of its range first; none where there is a zone.</param>
public sealed record GameAnswer(ImmutableArray<SideSolution> Solutions, ImmutableArray<Opening> Blocking)
{
    /// <summary>Whether all would ratify some deal.</summary>
    public bool HasZone => Solutions.Length > 0;

    /// <summary>The Nash deal; null where there is no zone.</summary>
    public SideSolution? Nash => Solutions.FirstOrDefault(solution => solution.Name == "nash");

    /// <summary>Whether, where the same deals are weighed otherwise but the zone is as open or closed, the Nash deal is still one of those of the largest product, or who blocks first one of those who would give up the least.</summary>
    /// <param name="changed">The deals, weighed otherwise.</param>
    /// <param name="other">The answer for them.</param>
    internal bool Holds(DecisiveDeals changed, GameAnswer other)
    {
        if (Nash is { } nash) return changed.Margins(nash.Point) is var margins && margins.All(margin => margin >= Rational.Zero) && Product(margins) == Product(other.Nash!.Margins);
        return Blocking is [var first, ..] ? other.Blocking.Any(opening => opening.Faction == first.Faction && opening.Share == other.Blocking[0].Share) : other.Blocking.Length == 0;
    }

    /// <summary>The answer for the deals that decide.</summary>
    internal static GameAnswer Of(DecisiveDeals deals)
    {
        var solutions = SideSolution.Of(deals);
        return new(solutions, solutions.Length > 0 ? [] : OpeningFinder.Single(deals));
    }

    private static Rational Product(IEnumerable<Rational> margins) => margins.Aggregate(Rational.One, static (product, margin) => product * margin);
}
