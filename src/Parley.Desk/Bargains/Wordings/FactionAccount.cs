using System.Globalization;
using System.Numerics;
using Parley.Bargaining.Factions;
using Parley.Bargaining.Fractions;
using Parley.Talks.Json;

namespace Parley.Desk.Bargains.Wordings;

/// <summary>Tells what the factions of each side would ratify, what stands in the way, and what would change it.</summary>
internal static class FactionAccount
{
    private const int JudgementsShown = 8;
    private const string NotCounted = "not counted";

    /// <summary>Why counts are left out.</summary>
    internal const string Uncounted = "What is not counted would take telling apart too many kinds of partial deals, by what they leave each faction to need; values rounded to fewer digits make fewer. Whatever else is told is exact.";

    public static BargainAccount Of(GameAnalysis analysis) => new(analysis.Game.Name, Finding(analysis), [
        new("Who would ratify", $", of {Deals(analysis.Outcomes)}{Moment(analysis.Game)}", [
            .. analysis.Game.Sides.Select((side, place) => Side(analysis, side, analysis.Sides[place])),
            .. analysis.IsCounted ? Array.Empty<AccountItem>() : [new(Uncounted)],
        ]),
        analysis.Answer.HasZone
            ? new("The best deals", ", with the margin by which each side consents", [.. analysis.Answer.Solutions.Select(solution => Solution(analysis, solution))])
            : new("What stands in the way", ", and the cheapest that would open a zone", [.. Openings(analysis)]),
        new("What each step is worth", ", as a share of the range of the factions that decide", [.. analysis.Concessions.Select(step => Concession(analysis, step))]),
        new("Which judgement decides", $": each alone would {(analysis.Answer.HasZone ? "close the zone" : "open a zone")}", [.. Judgements(analysis)]),
        new(analysis.Answer.HasZone ? "Which judgement moves the Nash deal" : "Which judgement decides who blocks first", ": each alone, if wrong by more, would name another", [.. Shifts(analysis)]),
        .. Settings(analysis),
    ]);

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

    /// <summary>A number, rounded to three decimals.</summary>
    internal static string Number(Rational value) => value.ToDouble().ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>A count of deals in words.</summary>
    internal static string Deals(BigInteger? count) => count is { } deals ? deals.IsOne ? "1 deal" : string.Create(CultureInfo.InvariantCulture, $"{deals} deals") : "some deals (not counted)";

    /// <summary>A count in digits; null where there is none.</summary>
    internal static string? Count(BigInteger? count) => count?.ToString(CultureInfo.InvariantCulture);

    private static string Moment(TwoLevelGame game) => game.Measures.Length == 0
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $", in week {game.Week} ({string.Join(", ", game.Measures.Select(measure => $"{measure.Name} {Number(measure.LevelIn(game.Week))} {measure.Unit}"))})");

    private static string Finding(GameAnalysis analysis)
    {
        if (analysis.Answer.HasZone) return $"all sides would ratify {Deals(analysis.Zone)}.";
        var unserved = analysis.Game.Sides.Where(side => analysis.Factions.Where(standing => ReferenceEquals(standing.Side, side)).All(standing => standing.Offered?.IsZero == true)).Select(side => side.Name).ToList();
        var satisfied = unserved.Count == 0 ? "" : $" No deal that the others would ratify satisfies any faction of {string.Join(" or ", unserved)}.";
        return $"no deal would be ratified by all sides; there is no zone of agreement.{satisfied}";
    }

    private static AccountItem Side(GameAnalysis analysis, BargainingSide side, BigInteger? ratified) => new($"{side.Name} ({Rule(side)}): {(ratified is null ? NotCounted : Deals(ratified))}", [
        .. analysis.Factions.Where(standing => ReferenceEquals(standing.Side, side))
            .Select(standing => Standing(standing)),
    ]);

    private static string Standing(FactionStanding standing) => standing.Offered is { } offered
        ? $"{standing.Faction.Name}: accepts {standing.Accepts}; {offered} of them would be ratified across the table"
        : $"{standing.Faction.Name}: accepts {Count(standing.Accepts) ?? NotCounted}; of them would be ratified across the table: {NotCounted}";

    private static AccountItem Solution(GameAnalysis analysis, SideSolution solution)
    {
        var margins = analysis.Game.Sides.Zip(solution.Margins, (side, margin) => $"{side.Name} {Share(margin)}");
        return new($"{solution.Name} ({string.Join(", ", margins)}): {solution.Deal}");
    }

    private static IEnumerable<AccountItem> Openings(GameAnalysis analysis)
    {
        if (analysis.Answer.Blocking.Length == 0) yield return new("no faction alone could open a zone");
        foreach (var opening in analysis.Answer.Blocking) yield return new($"{Settling(analysis, opening)}:", [opening.Deal.ToString()]);
        if (analysis.Pair is { } pair) yield return new($"two together: {Settling(analysis, pair.First)}, and {Settling(analysis, pair.Second)}:", [pair.First.Deal.ToString()]);
        foreach (var linkage in analysis.Linkages) yield return new($"without the linkage of {Option(analysis.Game, linkage.Linkage.First)} with {Option(analysis.Game, linkage.Linkage.Second)}: {Deals(linkage.Deals)}");
        foreach (var payment in analysis.Payments) yield return new($"a payment of {Number(payment.Amount)} by {payment.Payment.From} to {payment.Payment.To}:", [payment.Deal.ToString()]);
    }

    private static string Settling(GameAnalysis analysis, Opening opening)
    {
        var faction = analysis.Game.Factions[opening.Faction];
        return $"{faction.Name}, settling for {Number(opening.Reservation)} instead of {Number(faction.Reservation)} ({Share(opening.Share)} of its range)";
    }

    private static AccountItem Concession(GameAnalysis analysis, Concession step)
    {
        var sides = analysis.Game.Sides.Zip(step.Sides, (side, gain) => $"{side.Name} {Signed(gain)}");
        return new($"{step.Issue}, {(step.IsStep ? $"{step.From} -> {step.To}" : $"{step.To} instead of {step.From}")}: {string.Join(", ", sides)}");
    }

    private static IEnumerable<AccountItem> Judgements(GameAnalysis analysis)
    {
        if (analysis.Judgements.Length == 0) yield return new("none");
        if (!analysis.AreWorthsJudged) yield return new("walk-away values only: the options and the deals that could be best are too many for the worth of each option to be looked into");
        foreach (var judgement in analysis.Judgements.Take(JudgementsShown))
        {
            yield return new($"{Judged(analysis.Game, judgement.Faction, judgement.Places, judgement.Value)}, {(judgement.Change < Rational.Zero ? "lower" : "higher")} by {(judgement.Opens ? "" : "more than ")}{Number(judgement.Change).TrimStart('-')}");
        }

        if (analysis.Judgements.Length > JudgementsShown) yield return new($"and {analysis.Judgements.Length - JudgementsShown} more, by more");
    }

    private static IEnumerable<AccountItem> Shifts(GameAnalysis analysis)
    {
        if (analysis.Shifts.Length == 0) yield return new("none");
        foreach (var shift in analysis.Shifts.Take(JudgementsShown))
        {
            var words = $"{Judged(analysis.Game, shift.Faction, shift.Places, shift.Value)}, {(shift.IsHigher ? "higher" : "lower")} by more than {Number(shift.Change)}";
            if (shift.Nash is { } deal) yield return new($"{words}:", [deal.ToString()]);
            else yield return new($"{words}: {(shift.Blocker is { } blocker ? analysis.Game.Factions[blocker].Name : "none alone could open a zone")}");
        }

        if (analysis.Shifts.Length > JudgementsShown) yield return new($"and {analysis.Shifts.Length - JudgementsShown} more, by more");
    }

    /// <summary>Nothing is said where there are no weights, quotas and discounts that could matter.</summary>
    private static IEnumerable<AccountSection> Settings(GameAnalysis analysis)
    {
        if (analysis.Settings.Length == 0) yield break;
        var shown = analysis.Settings.Take(JudgementsShown).Select(setting => Setting(analysis, setting));
        var more = analysis.Settings.Length - JudgementsShown;
        yield return new("Which weight, quota or discount changes the answer", ": each alone, if wrong", [.. shown, .. more > 0 ? [new AccountItem($"and {more} more, by more")] : Array.Empty<AccountItem>()]);
    }

    private static AccountItem Setting(GameAnalysis analysis, SettingShift setting)
    {
        var way = (setting.IsHigher, setting.IsBeyond) switch
        {
            (true, false) => "raised to",
            (true, true) => "raised beyond",
            (false, false) => "lowered to",
            _ => "lowered below",
        };
        var words = $"{setting.Name}: the {ValueName.Of(setting.Kind)}, now {Number(setting.Value)}, {way} {Fine(setting.Turn)}";
        if (setting.Opens is { } opens) return new($"{words}: {(opens ? "opens a zone" : "closes the zone")}");
        return setting.Nash is { } deal
            ? new($"{words}: another Nash deal:", [deal.ToString()])
            : new($"{words}: {(setting.Blocker is { } blocker ? $"{analysis.Game.Factions[blocker].Name} blocks first" : "none alone could open a zone")}");
    }

    /// <summary>A number to five decimals, as discounts a week need.</summary>
    private static string Fine(Rational value) => value.ToDouble().ToString("0.#####", CultureInfo.InvariantCulture);

    private static string Judged(TwoLevelGame game, int faction, IReadOnlyCollection<OptionPlace> places, Rational value) =>
        $"{game.Factions[faction].Name}: {(places.Count == 0 ? "the walk-away value" : $"the worth of {string.Join(" with ", places.Select(place => Option(game, place)))}")}, now {Number(value)}";

    private static string Option(TwoLevelGame game, OptionPlace place) => $"'{game.Issues[place.Issue].Name}: {game.Issues[place.Issue].Options[place.Option]}'";

    private static string Share(Rational share) => share.ToDouble().ToString("0%", CultureInfo.InvariantCulture);

    private static string Signed(Rational share) => share.ToDouble().ToString("+0%;-0%;0%", CultureInfo.InvariantCulture);

}
