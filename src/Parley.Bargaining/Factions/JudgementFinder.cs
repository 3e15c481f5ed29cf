using System.Collections.Immutable;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Factions;

/// <summary>Finds the numbers each of which alone, if it were wrong, would open or close the zone of agreement, and by how much.</summary>
internal static class JudgementFinder
{
    /// <summary>The judgements that decide, by the share of the range by which they would have to be wrong.</summary>
    public static ImmutableArray<Judgement> Of(DecisiveDeals deals, IReadOnlyList<JudgedNumber> numbers)
    {
        var isOpen = deals.HasZone;
        return [.. numbers.Select(number => Of(deals, number, isOpen)).OfType<Judgement>().OrderBy(judgement => judgement.Share)];
    }

    private static Judgement? Of(DecisiveDeals deals, JudgedNumber number, bool isOpen)
    {
        if (isOpen && number.Without is { } without && without.HasZone) return null;
        if (Need(number.With, isOpen, number.Faction) is not { } gain) return null;
        return new(number.Faction, number.Places, number.Value, number.ChangeFor(gain), deals.ShareOf(gain < Rational.Zero ? Rational.Zero - gain : gain, number.Faction), !isOpen);
    }

    /// <summary>By how many points a faction would have to gain more for the zone to open, or (negative, or 0) more than how many less for it to close; null where neither would do.</summary>
    private static Rational? Need(DecisiveDeals deals, bool isOpen, int place)
    {
        Rational? best = null;
        for (var point = 0; point < deals.Count; point++)
        {
            if (!deals.IsRatified(point, other => other == place)) continue;
            if (isOpen && RatifiedWithout(deals, point, place)) return null;
            var need = Rational.Zero - deals.Gain(point, place);
            if (best is null || need < best) best = need;
        }

        return best;
    }

    private static bool RatifiedWithout(DecisiveDeals deals, int point, int place) =>
        deals.Space.Game.IsRatified(other => other != place && deals.IsDecisive(other) && deals.Slack(point, other).Sign >= 0);
}
