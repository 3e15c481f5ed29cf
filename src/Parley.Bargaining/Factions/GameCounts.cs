using System.Numerics;
using Parley.Bargaining.Gains;
using Parley.Bargaining.WinSets;

namespace Parley.Bargaining.Factions;

/// <summary>How many deals factions and sides accept: exact, or null where partial deals differ in too many ways to be counted.</summary>
/// <remarks>Where deals cannot be told apart by all factions at once, those that each of some factions accepts often can be counted, and mostly it is these that are ratified.</remarks>
internal sealed class GameCounts
{
    /// <summary>Of more deals none are counted that several factions accept, unless kinds of deals can be told apart.</summary>
    private const double MostDeals = 1e15;

    private readonly GameSpace _space;
    private readonly bool _hasZone;
    private readonly Dictionary<long, BigInteger>? _patterns;
    private readonly Dictionary<string, BigInteger?> _accepted = [];
    private readonly CancellationToken _stop;

    /// <summary>Counts.</summary>
    /// <param name="space">The deals.</param>
    /// <param name="hasZone">Whether all would ratify some deal.</param>
    /// <param name="stop">Stops it.</param>
    public GameCounts(GameSpace space, bool hasZone, CancellationToken stop) =>
        (_space, _hasZone, _patterns, _stop) = (space, hasZone, PatternCounter.Count(space.Points, stop), stop);

    /// <summary>How many deals all would ratify.</summary>
    public BigInteger? Zone => _hasZone ? Count([], [.. Sides]) : BigInteger.Zero;

    private IEnumerable<int> Sides => Enumerable.Range(0, _space.Game.Sides.Length);

    /// <summary>How many deals a side would ratify.</summary>
    public BigInteger? Ratified(int side) => Count([], [side]);

    /// <summary>How many deals a faction accepts.</summary>
    public BigInteger? Accepted(int faction) => Count([faction], []);

    /// <summary>How many deals a faction accepts and all other sides would ratify.</summary>
    /// <param name="faction">The faction.</param>
    /// <param name="side">Its own side.</param>
    public BigInteger? Offered(int faction, int side) => Count([faction], [.. Sides.Where(other => other != side)]);

    /// <summary>How many deals some factions accept and some sides would ratify.</summary>
    private BigInteger? Count(int[] factions, int[] sides)
    {
        if (_patterns is not null) return _patterns.Where(pattern => Holds(place => (pattern.Key & (1L << place)) != 0)).Aggregate(BigInteger.Zero, (sum, pattern) => sum + pattern.Value);
        int[] needed = [.. Enumerable.Range(0, _space.Points.Length).Where(faction => !Holds(place => place != faction))];
        if (!Holds(needed.Contains) || (needed.Length > 1 && _space.Outcomes > (BigInteger)MostDeals)) return null;
        var key = string.Join(' ', needed);
        return _accepted.TryGetValue(key, out var known) ? known : _accepted[key] = AcceptedByAll(needed);

        bool Holds(Func<int, bool> accepts) => factions.All(accepts) && sides.All(side => _space.Game.Consents(side, accepts));
    }

    private BigInteger? AcceptedByAll(int[] factions)
    {
        var points = Array.ConvertAll(factions, faction => _space.Points[faction]);
        var gains = new ExactGains(new(Array.ConvertAll(points, own => own.Values), Array.ConvertAll(points, own => own.Reservation)), Array.ConvertAll(points, own => own.Scale));
        return gains.InLongs() is { } longs ? WinSetCounter.CountJoint(longs, _stop) : WinSetCounter.CountJoint(gains.Table, _stop);
    }
}
