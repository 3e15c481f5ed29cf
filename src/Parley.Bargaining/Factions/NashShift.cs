using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Factions;

/// <summary>Finds where, while a number moves, another deal becomes the Nash deal.</summary>
/// <remarks>
/// Times the faction's range, a deal's product of margins is a line in pieces: the margin of the faction's own side is the faction's share, but neither less than what the side has without the faction's consent nor
/// more than what its other factions leave it; all else stays. So where one deal overtakes another is found exactly.
/// </remarks>
internal sealed class NashShift(NumberMove move)
{
    /// <summary>Just beyond where, and which; null where the Nash deal stays the best for as long as the zone stays open.</summary>
    public (Rational Change, Deal Deal)? Beyond(SideSolution nash)
    {
        var isMoved = move.Number.BearsOn(move.Deals.Space.Game, nash.Deal);
        if (RivalOf(move.Deals, nash.Point, isMoved) is not { } now) return null;
        Rational? end = null;
        Rival? best = null;
        foreach (var (deals, moves) in move.Groups)
        {
            for (var point = 0; point < deals.Count; point++)
            {
                if (RivalOf(deals, point, moves) is not { } rival || Overtakes(now, rival, end) is not { } place || place >= end) continue;
                (end, best) = (place, rival);
            }
        }

        return best is null ? null : (end!.Value, BestBeyond(end.Value));
    }

    /// <summary>The deal of the largest product so little beyond a place that nothing else has changed.</summary>
    private Deal BestBeyond(Rational place)
    {
        var rivals = move.Groups.SelectMany(group => Enumerable.Range(0, group.Deals.Count).Select(point => RivalOf(group.Deals, point, group.IsMoved)).OfType<Rival>()).ToList();
        var best = rivals[0];
        foreach (var rival in rivals.Skip(1))
        {
            if (Overtakes(best, rival, place, end: null) == place) best = rival;
        }

        return best.Deals.DealOf(best.Point);
    }

    private Rational? Overtakes(Rival one, Rival other, Rational? end) => Overtakes(one, other, Rational.Zero, end);

    /// <summary>The first place from which on the other is ratified and has the larger product; null where there is none before the end.</summary>
    private Rational? Overtakes(Rival one, Rival other, Rational from, Rational? end)
    {
        foreach (var piece in NumberMove.Stretches(move.Breaks, from, end))
        {
            var range = move.RangeAt(piece.Within);
            var turns = one.Turns(range).Concat(other.Turns(range));
            foreach (var stretch in NumberMove.Stretches(turns, piece.From, piece.To))
            {
                if (other.MarginAt(stretch.Within, range) is not { } margin) continue;
                if (one.MarginAt(stretch.Within, range) is not { } present) return stretch.From;
                if (First((other.Others * margin) - (one.Others * present), stretch.From, stretch.To) is { } place) return place;
            }
        }

        return null;
    }

    /// <summary>Where in a stretch a line begins to be above 0.</summary>
    private static Rational? First(Line lead, Rational from, Rational? to)
    {
        var start = lead.At(from);
        if (start > Rational.Zero) return from;
        if (lead.Slope <= Rational.Zero) return null;
        return lead.Zero is { } zero && (to is null || zero < to) ? zero : null;
    }

    /// <summary>A deal as it competes; null where another side refuses it.</summary>
    private Rival? RivalOf(DecisiveDeals deals, int point, bool isMoved)
    {
        var (game, faction, start, others) = (deals.Space.Game, move.Number.Faction, 0, Rational.One);
        Rational? least = null, most = null;
        foreach (var side in game.Sides)
        {
            var first = start;
            start += side.Factions.Length;
            if (faction >= first && faction < start)
            {
                (least, most) = side.Consent.Bounds(side.Factions, faction - first, place => Share(first + place));
                continue;
            }

            var margin = side.Consent.Measure(side.Factions, place => side.Consent.MayDecide(place) ? Share(first + place) : null);
            if (margin < Rational.Zero) return null;
            others *= margin;
        }

        return new(deals, point, move.GainOf(deals.Gain(point, faction), isMoved), others, least, most);

        Rational? Share(int place) => deals.IsDecisive(place) ? move.Deals.ShareOf(deals.Gain(point, place), place) : null;
    }

    /// <summary>A deal as it competes.</summary>
    /// <param name="Deals">Among which it is.</param>
    /// <param name="Point">Its number there.</param>
    /// <param name="Gain">What it brings the faction over having none.</param>
    /// <param name="Others">The product of the other sides' margins.</param>
    /// <param name="Least">The side's margin if the faction refused; null where the side would.</param>
    /// <param name="Most">The side's margin if the faction gained without limit; null where that has none either.</param>
    private sealed record Rival(DecisiveDeals Deals, int Point, Line Gain, Rational Others, Rational? Least, Rational? Most)
    {
        /// <summary>Where the side's margin may begin to change otherwise, or its consent.</summary>
        public IEnumerable<Rational> Turns(Line range) =>
            new[] { Gain.Zero, Least is { } least ? (Gain - (least * range)).Zero : null, Most is { } most ? (Gain - (most * range)).Zero : null }.OfType<Rational>();

        /// <summary>The side's margin times the faction's range, around a place; null where the side refuses.</summary>
        public Line? MarginAt(Rational place, Line range)
        {
            var margin = Gain;
            if (Most is { } most && (most * range).At(place) < margin.At(place)) margin = most * range;
            if (Least is { } least && (least * range).At(place) > margin.At(place)) margin = least * range;
            return margin.At(place) < Rational.Zero ? null : margin;
        }
    }
}
