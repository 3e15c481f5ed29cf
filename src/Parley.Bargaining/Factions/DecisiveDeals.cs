using System.Numerics;
using Parley.Bargaining.Formats;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Frontiers;
using Parley.Bargaining.Gains;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Factions;

/// <summary>The deals that no other betters for every faction whose consent can matter: all that decides whether, and at what price, a deal is ratified.</summary>
/// <remarks>More acceptance never undoes consent, so that whatever is ratified, or nearly, is reached by one of these.</remarks>
internal sealed class DecisiveDeals
{
    /// <summary>As many are looked at, on the way to all issues too.</summary>
    private const int MostDeals = 50_000;

    private readonly int[] _slots;
    private readonly BigInteger[] _ranges;
    private readonly ParetoFrontier<BigInteger> _frontier;

    private DecisiveDeals(GameSpace space, int[] slots, ParetoFrontier<BigInteger> frontier)
    {
        (Space, _slots, _frontier) = (space, slots, frontier);
        _ranges = [.. space.Points.Select(points => points.Most - points.Least is { IsZero: false } range ? range : points.Scale)];
    }

    public GameSpace Space { get; }

    public int Count => _frontier.Count;

    /// <summary>Whether all would ratify some deal.</summary>
    public bool HasZone => Enumerable.Range(0, Count).Any(point => IsRatified(point, _ => false));

    /// <summary>The decisive deals of a space.</summary>
    /// <exception cref="ScenarioException">There are too many.</exception>
    public static DecisiveDeals Of(GameSpace space, CancellationToken stop)
    {
        var places = DecisiveOf(space.Game).ToArray();
        var table = new GainTable<BigInteger>([.. places.Select(place => space.Points[place].Values)], [.. places.Select(place => space.Points[place].Reservation)]);
        var frontier = ParetoFrontier<BigInteger>.Within(MostDeals, table, stop) ?? throw new ScenarioException(
            $"More than {MostDeals} deals are each better than all others for one of the {places.Length} factions whose consent can matter; leave out issues, options or factions, or round the values.");
        return new(space, [.. Enumerable.Range(0, space.Points.Length).Select(place => Array.IndexOf(places, place))], frontier);
    }

    /// <summary>The same deals under other weights and quotas.</summary>
    public DecisiveDeals Under(TwoLevelGame game) => new(Space with { Game = game }, _slots, _frontier);

    /// <summary>The places of the factions whose consent can matter.</summary>
    public IEnumerable<int> Decisive => Enumerable.Range(0, _slots.Length).Where(IsDecisive);

    /// <summary>Whether a faction's consent can matter.</summary>
    public bool IsDecisive(int place) => _slots[place] >= 0;

    /// <summary>By how many whole points a deal is above what a faction would walk away with.</summary>
    public BigInteger Slack(int point, int place) => _frontier[point][_slots[place]] - Space.Points[place].Reservation;

    /// <summary>The same in points.</summary>
    public Rational Gain(int point, int place) => Rational.Of(Slack(point, place), Space.Points[place].Scale);

    /// <summary>The same as a share of what lies between the faction's worst deal and its best.</summary>
    public Rational Share(int point, int place) => Rational.Of(Slack(point, place), _ranges[place]);

    /// <summary>Points of a faction as a share of what lies between its worst deal and its best.</summary>
    public Rational ShareOf(Rational points, int place) => points * Rational.Of(Space.Points[place].Scale, _ranges[place]);

    /// <summary>Whether a deal is ratified when some accept whatever it brings.</summary>
    public bool IsRatified(int point, Func<int, bool> willing) =>
        Space.Game.IsRatified(place => willing(place) || (IsDecisive(place) && Slack(point, place).Sign >= 0));

    public Deal DealOf(int point) => Space.Describe(_frontier.DealsOf(point).First());

    /// <summary>By how much each side's consent holds: as much of its range could every faction ask for besides before the side's consent fell.</summary>
    public Rational[] Margins(int point) => Space.Game.Margins(place => Share(point, place));

    private static IEnumerable<int> DecisiveOf(TwoLevelGame game)
    {
        var start = 0;
        foreach (var side in game.Sides)
        {
            foreach (var place in Enumerable.Range(0, side.Factions.Length).Where(side.Consent.MayDecide)) yield return start + place;
            start += side.Factions.Length;
        }
    }
}
