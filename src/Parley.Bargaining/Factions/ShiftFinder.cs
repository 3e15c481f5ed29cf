using System.Collections.Immutable;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Factions;

/// <summary>Finds the numbers each of which alone, if it were wrong, would make another deal the Nash deal, or another faction the one that blocks first.</summary>
internal static class ShiftFinder
{
    /// <summary>The shifts, by the share of the range by which a number would have to be wrong.</summary>
    public static ImmutableArray<AnswerShift> Of(DecisiveDeals deals, GameAnswer answer, IReadOnlyList<JudgedNumber> numbers, CancellationToken stop)
    {
        var found = new List<AnswerShift>();
        foreach (var number in numbers)
        {
            stop.ThrowIfCancellationRequested();
            if (Of(deals, answer, number, isGain: false) is { } losing) found.Add(losing);
            if (Of(deals, answer, number, isGain: true) is { } gaining) found.Add(gaining);
        }

        return [.. found.OrderBy(shift => shift.Share)];
    }

    private static AnswerShift? Of(DecisiveDeals deals, GameAnswer answer, JudgedNumber number, bool isGain)
    {
        var move = new NumberMove(deals, number, isGain);
        if (answer.HasZone) return new NashShift(move).Beyond(answer.Nash!) is var (change, deal) ? Make(change, deal, null) : null;
        return new BlockerShift(move).Beyond(answer.Blocking.FirstOrDefault()?.Faction) is var (at, blocker) ? Make(at, null, blocker) : null;

        AnswerShift Make(Rational by, Deal? nash, int? blocker) =>
            new(number.Faction, number.Places, number.Value, number.Places.IsEmpty != isGain, by, deals.ShareOf(by, number.Faction), nash, blocker);
    }
}
