using System.Collections.Immutable;

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

    /// <summary>The answer for the deals that decide.</summary>
    internal static GameAnswer Of(DecisiveDeals deals)
    {
        var solutions = SideSolution.Of(deals);
        return new(solutions, solutions.Length > 0 ? [] : OpeningFinder.Single(deals));
    }
}
