using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Factions;

/// <summary>Finds where, while a number moves, another faction becomes the one that blocks first: that could open a zone by giving up the least share of its range.</summary>
internal sealed class BlockerShift
{
    private readonly NumberMove _move;
    private readonly List<(int Faction, Rational Share, Rational? From, Rational? Until)> _shares;
    private readonly List<Line> _own;

    /// <summary>Works out what everybody could open a zone for.</summary>
    public BlockerShift(NumberMove move)
    {
        (_move, _own) = (move, []);
        _shares = [];
        foreach (var (deals, isMoved) in move.Groups)
        {
            Rational? most = null;
            for (var point = 0; point < deals.Count; point++)
            {
                var gain = deals.Gain(point, move.Number.Faction);
                if (deals.IsRatified(point, place => place == move.Number.Faction) && !(gain <= most)) most = gain;
                AddShares(deals, point, move.GainOf(gain, isMoved));
            }

            if (most is { } highest) _own.Add(move.GainOf(highest, isMoved));
        }
    }

    /// <summary>Just beyond where, and which, if any; null where the same one blocks first for as long as there is no zone.</summary>
    /// <param name="now">The one that blocks first now; null where none alone could open a zone.</param>
    public (Rational Change, int? Blocker)? Beyond(int? now)
    {
        var end = _own.Select(gain => gain.Zero).OfType<Rational>().Where(place => place > Rational.Zero).Select(place => (Rational?)place).Min();
        foreach (var stretch in NumberMove.Stretches(Turns(), Rational.Zero, end))
        {
            var shares = SharesAt(stretch.Within);
            var least = shares.Count == 0 ? (Rational?)null : shares.Values.Min();
            if (now is { } blocker ? !shares.TryGetValue(blocker, out var share) || share > least : shares.Count > 0)
            {
                return (stretch.From, least is null ? null : shares.Where(other => other.Value == least).Min(other => other.Key));
            }
        }

        return null;
    }

    /// <summary>What other factions would have to give up for a deal, and while the moved one accepts it or its side does not need it.</summary>
    private void AddShares(DecisiveDeals deals, int point, Line gain)
    {
        var moved = _move.Number.Faction;
        foreach (var faction in deals.Decisive.Where(place => place != moved))
        {
            if (!deals.IsRatified(point, place => place == faction || place == moved)) continue;
            var share = Rational.Zero - _move.Deals.ShareOf(deals.Gain(point, faction), faction);
            var isNeeded = !IsRatifiedWithout(deals, point, moved, faction);
            if (!isNeeded || (gain.Slope == Rational.Zero && gain.Start >= Rational.Zero)) _shares.Add((faction, share, null, null));
            else if (gain.Slope > Rational.Zero) _shares.Add((faction, share, Rational.Zero - gain.Start, null));
            else if (gain.Slope < Rational.Zero && gain.Start > Rational.Zero) _shares.Add((faction, share, null, gain.Start));
        }
    }

    private static bool IsRatifiedWithout(DecisiveDeals deals, int point, int refusing, int willing) =>
        deals.Space.Game.IsRatified(place => place != refusing && (place == willing || (deals.IsDecisive(place) && deals.Slack(point, place).Sign >= 0)));

    private Dictionary<int, Rational> SharesAt(Rational place)
    {
        var shares = _shares.Where(share => !(share.From > place) && !(share.Until < place)).GroupBy(share => share.Faction).ToDictionary(group => group.Key, group => group.Min(share => share.Share));
        if (_own.Count > 0) shares[_move.Number.Faction] = Rational.Zero - (_own.Max(gain => gain.At(place)) / _move.RangeAt(place).At(place));
        return shares;
    }

    /// <summary>Where the order of the factions may change.</summary>
    private IEnumerable<Rational> Turns()
    {
        var steps = _shares.SelectMany(share => new[] { share.From, share.Until }).OfType<Rational>();
        var levels = _shares.Select(share => share.Share).Distinct().ToList();
        var crossings = from piece in NumberMove.Stretches(_move.Breaks, Rational.Zero, null)
                        let range = _move.RangeAt(piece.Within)
                        from gain in _own
                        from level in levels
                        select (gain - ((Rational.Zero - level) * range)).Zero;
        var overtaken = _own is [var first, var second] ? (first - second).Zero : null;
        return [.. steps, .. _move.Breaks, .. crossings.OfType<Rational>(), .. overtaken is { } place ? [place] : Array.Empty<Rational>()];
    }
}
