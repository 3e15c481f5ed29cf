using Parley.Talks;

namespace Parley.Bargaining.Collective.Models;

/// <summary>Actors trade: each gives way on the issue that matters less to it, so that both gain alike (Stokman and Van Oosten 1994).</summary>
/// <remarks>
/// Decisions are weighted means. Two actors can trade when they stand on opposite sides of the decision on both issues and weigh the two differently. One moves on an issue no further than to the other's
/// position. The trade of the largest gain comes first; what an actor gave away on an issue it cannot give again.
/// </remarks>
internal sealed class ExchangeModel : ICollectiveModel
{
    private const double Least = 1e-9;

    public string Name => "exchange";

    public string Definition => "the weighted means after actors traded between issues, each pair with equal gains (Stokman and Van Oosten 1994)";

    public IReadOnlyList<double?> Predict(IReadOnlyList<DisputedIssue> issues)
    {
        if (issues.Count < 2) return [.. issues.Select(_ => (double?)null)];
        var traded = issues.ToArray();
        var given = new HashSet<(int Issue, string Actor)>();
        while (Best(traded, given) is { } trade)
        {
            traded[trade.First] = Move(traded[trade.First], trade.Seller, trade.FirstMove);
            traded[trade.Second] = Move(traded[trade.Second], trade.Buyer, trade.SecondMove);
            given.Add((trade.First, trade.Seller));
            given.Add((trade.Second, trade.Buyer));
        }

        return [.. traded.Select(issue => (double?)CompromiseModel.Mean(issue))];
    }

    /// <summary>The trade of the largest gain among all that are left; null when there is none.</summary>
    private static Trade? Best(DisputedIssue[] issues, HashSet<(int Issue, string Actor)> given)
    {
        Trade? best = null;
        var means = Array.ConvertAll(issues, CompromiseModel.Mean);
        for (var first = 0; first < issues.Length; first++)
        {
            for (var second = 0; second < issues.Length; second++)
            {
                if (first == second) continue;
                foreach (var trade in Trades(issues, first, second, means, given))
                {
                    if (trade.Gain > Least && trade.Gain > (best?.Gain ?? 0) + Least) best = trade;
                }
            }
        }

        return best;
    }

    /// <summary>The trades in which sellers give way on the first issue and buyers on the second.</summary>
    private static IEnumerable<Trade> Trades(DisputedIssue[] issues, int first, int second, double[] means, HashSet<(int Issue, string Actor)> given)
    {
        var onSecond = issues[second].Stakes.ToDictionary(stake => stake.Actor, StringComparer.Ordinal);
        foreach (var seller in issues[first].Stakes)
        {
            if (given.Contains((first, seller.Actor)) || !onSecond.TryGetValue(seller.Actor, out var sellerToo)) continue;
            foreach (var buyer in issues[first].Stakes)
            {
                if (given.Contains((second, buyer.Actor)) || !onSecond.TryGetValue(buyer.Actor, out var buyerToo)) continue;
                if (AreApart(seller, buyer, means[first]) && AreApart(sellerToo, buyerToo, means[second]) && buyer.Salience * sellerToo.Salience > seller.Salience * buyerToo.Salience)
                {
                    yield return Terms(issues, (first, second), (seller, sellerToo), (buyer, buyerToo));
                }
            }
        }
    }

    private static bool AreApart(Stake one, Stake other, double mean) => (one.Position - mean) * (other.Position - mean) < 0;

    /// <summary>The largest trade with equal gains: the decisions move in inverse proportion to what the issues matter to both.</summary>
    private static Trade Terms(DisputedIssue[] issues, (int First, int Second) numbers, (Stake First, Stake Second) seller, (Stake First, Stake Second) buyer)
    {
        var (first, second) = (issues[numbers.First], issues[numbers.Second]);
        var onFirst = seller.First.Salience + buyer.First.Salience;
        var onSecond = seller.Second.Salience + buyer.Second.Salience;
        var most = Math.Abs(buyer.First.Position - seller.First.Position) * seller.First.Weight / first.Weight;
        var mostInReturn = Math.Abs(buyer.Second.Position - seller.Second.Position) * buyer.Second.Weight / second.Weight;
        var shift = onFirst > 0 ? Math.Min(most, mostInReturn * onSecond / onFirst) : 0;
        var shiftInReturn = onSecond > 0 ? shift * onFirst / onSecond : 0;
        var gain = (buyer.First.Salience * shift) - (buyer.Second.Salience * shiftInReturn);
        return new(
            numbers.First,
            numbers.Second,
            seller.First.Actor,
            buyer.First.Actor,
            Way(seller.First, buyer.First, shift * first.Weight),
            Way(buyer.Second, seller.Second, shiftInReturn * second.Weight),
            gain);
    }

    private static double Way(Stake from, Stake to, double pull) => from.Weight > 0 ? Math.Sign(to.Position - from.Position) * pull / from.Weight : 0;

    private static DisputedIssue Move(DisputedIssue issue, string actor, double by) =>
        issue with { Stakes = issue.Stakes.Select(stake => stake.Actor == actor ? stake with { Position = stake.Position + by } : stake).ToValueList() };

    private sealed record Trade(int First, int Second, string Seller, string Buyer, double FirstMove, double SecondMove, double Gain);
}
