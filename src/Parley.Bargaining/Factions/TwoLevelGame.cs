using System.Collections.Immutable;
using System.Numerics;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Factions;

/// <summary>A negotiation between sides that must each win the consent of their own factions (Putnam 1988).</summary>
/// <param name="Name">Its name.</param>
/// <param name="Issues">What is negotiated about.</param>
/// <param name="Sides">The sides, at least two.</param>
public sealed record TwoLevelGame(string Name, ImmutableArray<BargainingIssue> Issues, ImmutableArray<BargainingSide> Sides)
{
    /// <summary>All factions, side by side.</summary>
    public ImmutableArray<BargainingFaction> Factions { get; } = [.. Sides.SelectMany(side => side.Factions)];

    /// <summary>How many deals there are.</summary>
    public BigInteger Outcomes => Issues.Aggregate(BigInteger.One, (product, issue) => product * issue.Options.Count);

    /// <summary>Whether every side consents, or every side but one, when these factions accept.</summary>
    /// <param name="accepts">Whether the faction at a place among all accepts.</param>
    /// <param name="except">The side that is not asked; null to ask all.</param>
    public bool IsRatified(Func<int, bool> accepts, BargainingSide? except = null)
    {
        var first = 0;
        foreach (var side in Sides)
        {
            var start = first;
            first += side.Factions.Length;
            if (!ReferenceEquals(side, except) && !side.Consent.IsGiven(side.Factions, place => accepts(start + place))) return false;
        }

        return true;
    }
}
