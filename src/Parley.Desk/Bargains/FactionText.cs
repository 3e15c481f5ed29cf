using System.Globalization;
using System.Numerics;
using System.Text;
using Parley.Bargaining.Factions;

namespace Parley.Desk.Bargains;

/// <summary>Tells what the factions of each side would ratify, and what would open a zone of agreement.</summary>
internal static class FactionText
{
    public static string Format(GameAnalysis analysis)
    {
        var text = new StringBuilder();
        Line(text, $"{analysis.Game.Name}: {Finding(analysis)}");
        Line(text, $"");
        Line(text, $"WHO WOULD RATIFY, of {Deals(analysis.Outcomes)}");
        foreach (var (index, side) in analysis.Game.Sides.Index()) Side(text, analysis, side, analysis.Sides[index]);
        if (analysis.Zone.IsZero) Openings(text, analysis);
        return text.ToString();
    }

    private static string Finding(GameAnalysis analysis)
    {
        if (!analysis.Zone.IsZero) return $"all sides would ratify {Deals(analysis.Zone)}.";
        var unserved = analysis.Game.Sides.Where(side => analysis.Factions.Where(standing => ReferenceEquals(standing.Side, side)).All(standing => standing.Offered.IsZero)).Select(side => side.Name).ToList();
        var satisfied = unserved.Count == 0 ? "" : $" No deal that the others would ratify satisfies any faction of {string.Join(" or ", unserved)}.";
        return $"no deal would be ratified by all sides; there is no zone of agreement.{satisfied}";
    }

    private static void Side(StringBuilder text, GameAnalysis analysis, BargainingSide side, BigInteger ratified)
    {
        Line(text, $"  {side.Name} ({Rule(side)}): {Deals(ratified)}");
        foreach (var standing in analysis.Factions.Where(standing => ReferenceEquals(standing.Side, side)))
        {
            Line(text, $"    {standing.Faction.Name}: accepts {standing.Accepts}; {standing.Offered} of them would be ratified across the table");
        }
    }

    private static void Openings(StringBuilder text, GameAnalysis analysis)
    {
        Line(text, $"");
        Line(text, $"WHAT WOULD OPEN A ZONE, if one faction alone settled for less");
        foreach (var standing in analysis.Factions)
        {
            if (standing.Opening is not { } opening)
            {
                Line(text, $"  {standing.Faction.Name}: nothing that it alone could concede");
                continue;
            }

            Line(text, $"  {standing.Faction.Name}: {opening.Reservation} instead of {standing.Faction.Reservation}, which opens {Deals(opening.Deals)}:");
            Line(text, $"    {string.Join("; ", opening.Deal.Settled.Select(settled => $"{settled.Key}: {settled.Value}"))}");
        }
    }

    /// <summary>A rule of consent in words.</summary>
    internal static string Rule(BargainingSide side)
    {
        var rule = side.Consent.Kind switch
        {
            ConsentKind.Leader => $"{side.Factions[side.Consent.Leader].Name} decides",
            ConsentKind.Majority => "more than half of the weight",
            ConsentKind.Quota => $"{side.Consent.Quota} of the weight",
            _ => "all must accept",
        };
        return side.Consent.Vetoes.Length == 0 ? rule : $"{rule}; veto of {string.Join(", ", side.Consent.Vetoes.Select(place => side.Factions[place].Name))}";
    }

    private static string Deals(BigInteger count) => count.IsOne ? "1 deal" : string.Create(CultureInfo.InvariantCulture, $"{count} deals");

    private static void Line(StringBuilder text, FormattableString line) => text.Append(FormattableString.Invariant(line)).Append('\n');
}
