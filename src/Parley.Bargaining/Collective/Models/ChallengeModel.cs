namespace Parley.Bargaining.Collective.Models;

/// <summary>Actors challenge each other where they expect to gain, and move as little as they must (Bueno de Mesquita 1994, as rebuilt by Scholz, Calbert and Smith 2011).</summary>
/// <remarks>
/// The status quo is held to stay when nobody challenges (Q = 1). An actor's risk comes from how safe it stands compared with the safest and the least safe of the positions that are taken. In each round
/// every actor takes, of the moves that others can make it agree to, the smallest; rounds end when nobody moves, or after 50.
/// </remarks>
internal sealed class ChallengeModel : ICollectiveModel
{
    private const int MostRounds = 50;
    private const double Still = 1e-6;

    public string Name => "challenge";

    public string Definition => "the weighted median after actors challenged each other where they expected to gain from it (Bueno de Mesquita 1994; Scholz, Calbert and Smith 2011)";

    public IReadOnlyList<double?> Predict(IReadOnlyList<DisputedIssue> issues) => [.. issues.Select(issue => (double?)Predict(issue))];

    private static double Predict(DisputedIssue issue)
    {
        var (range, round) = (issue.Range, 0);
        while (round++ < MostRounds)
        {
            var moved = Moved(issue, range);
            var step = moved.Stakes.Zip(issue.Stakes).Max(pair => Math.Abs(pair.First.Position - pair.Second.Position));
            issue = moved;
            if (step <= Still * range) break;
        }

        return MedianModel.Median(issue.Stakes.Select(stake => (stake.Position, stake.Weight)));
    }

    /// <summary>The issue after one round.</summary>
    private static DisputedIssue Moved(DisputedIssue issue, double range)
    {
        if (range == 0) return issue;
        var contest = new Contest(issue);
        var risks = issue.Stakes.Select((_, actor) => Risk(contest, issue, actor, range)).ToArray();
        return issue with { Stakes = [.. issue.Stakes.Select((stake, actor) => stake with { Position = stake.Position + Move(contest, issue, actor, risks, range) })] };
    }

    /// <summary>The smallest move that others can make an actor agree to.</summary>
    private static double Move(Contest contest, DisputedIssue issue, int actor, double[] risks, double range)
    {
        double? least = null;
        for (var other = 0; other < risks.Length; other++)
        {
            if (issue.Stakes[other].Position == issue.Stakes[actor].Position) continue;
            if (Demand(contest, issue, other, actor, risks, range) is { } move && !(Math.Abs(move) >= Math.Abs(least ?? double.PositiveInfinity))) least = move;
        }

        return least ?? 0;
    }

    /// <summary>By how much a challenger makes an actor move; null when it does not.</summary>
    private static double? Demand(Contest contest, DisputedIssue issue, int challenger, int actor, double[] risks, double range)
    {
        var distance = issue.Stakes[challenger].Position - issue.Stakes[actor].Position;
        var gain = Expected(contest.Strength(challenger, actor), distance / range, issue.Stakes[actor].Salience, risks[challenger]);
        var answer = Expected(contest.Strength(actor, challenger), distance / range, issue.Stakes[challenger].Salience, risks[actor]);
        if (gain <= 0 || answer >= gain) return null;
        return answer < 0 && gain > -answer ? distance * (-answer / gain) : distance;
    }

    /// <summary>What an actor expects from challenging another, over leaving things as they are.</summary>
    /// <param name="chance">That it wins.</param>
    /// <param name="distance">How far they are apart, as a share of the range.</param>
    /// <param name="salience">How much the other cares, and so whether it resists.</param>
    /// <param name="risk">The exponent of its utilities.</param>
    private static double Expected(double chance, double distance, double salience, double risk)
    {
        var success = Utility(0.5 - (0.5 * Math.Abs(distance)), risk);
        var failure = Utility(0.5 + (0.5 * Math.Abs(distance)), risk);
        return (salience * ((chance * success) + ((1 - chance) * failure))) + ((1 - salience) * success) - Utility(0.5, risk);
    }

    private static double Utility(double loss, double risk) => 2 - (4 * Math.Pow(loss, risk));

    /// <summary>The exponent of an actor's utilities: from a half, where it stands most in danger and takes risks, to 2, where it is safest.</summary>
    private static double Risk(Contest contest, DisputedIssue issue, int actor, double range)
    {
        var dangers = issue.Stakes.Select((_, place) => Danger(contest, issue, actor, place, range)).ToArray();
        var (least, most) = (dangers.Min(), dangers.Max());
        if (most <= least) return 1;
        var risk = ((2 * dangers[actor]) - most - least) / (most - least);
        return (1 - (risk / 3)) / (1 + (risk / 3));
    }

    /// <summary>What all others together would expect from challenging an actor if it stood where another does.</summary>
    private static double Danger(Contest contest, DisputedIssue issue, int actor, int place, double range)
    {
        var danger = 0.0;
        for (var other = 0; other < issue.Stakes.Count; other++)
        {
            if (other == actor) continue;
            var distance = (issue.Stakes[other].Position - issue.Stakes[place].Position) / range;
            danger += Expected(contest.StrengthIfMoved(other, place, actor), distance, issue.Stakes[actor].Salience, 1);
        }

        return danger;
    }
}
