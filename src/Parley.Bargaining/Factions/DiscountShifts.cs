using System.Numerics;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Factions;

/// <summary>Finds the discounts each of which alone, if it were wrong, would change the answer.</summary>
/// <remarks>
/// A faction to whom d^t of a deal's worth is left accepts, and has shares of its range, as if its walk-away value were divided by d^t and nothing discounted. So another discount does what another walk-away value
/// does, and where the one changes the answer tells where the other does.
/// </remarks>
/// <param name="game">The game before time is worked in.</param>
/// <param name="deals">The deals that decide.</param>
/// <param name="answer">The answer.</param>
internal sealed class DiscountShifts(TwoLevelGame game, DecisiveDeals deals, GameAnswer answer)
{
    /// <summary>The shifts of all discounts.</summary>
    /// <param name="judgements">The numbers that would open or close the zone.</param>
    /// <param name="shifts">The numbers that would change the answer otherwise, by however much.</param>
    /// <param name="stop">Stops it.</param>
    public IEnumerable<SettingShift> All(IEnumerable<Judgement> judgements, IEnumerable<AnswerShift> shifts, CancellationToken stop)
    {
        if (game.Week == 0) return [];
        var opening = from judgement in judgements
                      where judgement.Places.IsEmpty
                      select Of(judgement.Faction, judgement.Change, !judgement.Opens, !judgement.Opens) is { } shift ? shift with { Opens = judgement.Opens } : null;
        var moving = from moved in shifts
                     where moved.Places.IsEmpty && deals.Space.Points[moved.Faction] is var points && points.Most > points.Least
                     select Of(moved.Faction, moved.IsHigher ? moved.Change : Rational.Zero - moved.Change, moved.IsHigher, isBeyond: true) is { } shift ? AtMost(moved.Faction, shift with { Nash = moved.Nash, Blocker = moved.Blocker }, stop) : null;
        return opening.Concat(moving).OfType<SettingShift>();
    }

    /// <summary>The discount that does what another walk-away value would; null where none up to 1 does.</summary>
    private SettingShift? Of(int place, Rational change, bool isWalkAwayHigher, bool isBeyond)
    {
        var (faction, walkAway) = (game.Factions[place], deals.Space.Game.Factions[place].Reservation);
        if (walkAway == Rational.Zero) return null;
        var ratio = (walkAway + change) / walkAway;
        var left = Rational.Of(BigInteger.Pow(faction.Discount.Numerator, game.Week), BigInteger.Pow(faction.Discount.Denominator, game.Week));
        if (ratio <= Rational.Zero || ratio < left) return null;
        var turn = ratio == left ? Rational.One : Rational.OfDouble(faction.Discount.ToDouble() * Math.Pow(ratio.ToDouble(), -1.0 / game.Week));
        return new(SettingKind.Discount, faction.Name, faction.Discount, turn, isWalkAwayHigher != walkAway > Rational.Zero, isBeyond, null, null, null);
    }

    /// <summary>No discount lies beyond 1: what changes there is told, where at 1 itself it does.</summary>
    private SettingShift? AtMost(int place, SettingShift shift, CancellationToken stop)
    {
        if (!shift.IsHigher || shift.Turn < Rational.One) return shift;
        var undiscounted = DecisiveDeals.Of(GameSpace.Of(game.Changed((faction, other) => other == place ? faction with { Discount = Rational.One } : faction)), stop);
        var other = GameAnswer.Of(undiscounted);
        return other.HasZone != answer.HasZone || answer.Holds(undiscounted, other) ? null : shift with { IsBeyond = false, Nash = other.Nash?.Deal, Blocker = other.Blocking.FirstOrDefault()?.Faction };
    }
}
