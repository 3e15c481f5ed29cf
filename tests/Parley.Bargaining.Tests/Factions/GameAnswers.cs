using Parley.Bargaining.Factions;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Tests.Factions;

/// <summary>What is asked of a game, worked out anew, and compared with what was answered before.</summary>
internal static class GameAnswers
{
    /// <summary>The answer of a game in which pressure and time are worked in.</summary>
    public static GameAnswer Of(TwoLevelGame game) => GameAnswer.Of(DecisiveDeals.Of(GameSpace.Of(game), CancellationToken.None));

    /// <summary>The ratified deals of the largest product of margins, by looking at every deal.</summary>
    public static HashSet<Deal> BestOf(TwoLevelGame game)
    {
        var deals = GameDeals.Of(game).Where(deal => deal.IsRatified).Select(deal => (deal.Deal, Product: deal.Margins.Aggregate(Rational.One, (product, margin) => product * margin))).ToList();
        return [.. deals.Where(deal => deal.Product == deals.Max(other => other.Product)).Select(deal => deal.Deal)];
    }

    /// <summary>Whether who blocked first is still among those who would give up the least.</summary>
    public static bool IsBlockedFirstBy(GameAnswer before, GameAnswer after) => before.Blocking is [var first, ..]
        ? after.Blocking.Any(opening => opening.Faction == first.Faction && opening.Share == after.Blocking[0].Share)
        : after.Blocking.Length == 0;
}
