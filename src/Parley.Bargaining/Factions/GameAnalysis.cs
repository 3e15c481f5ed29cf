using System.Collections.Immutable;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Factions;

/// <summary>Which deals the sides would ratify, what stands in the way, and what would change it.</summary>
public sealed record GameAnalysis : GameStanding
{
    private GameAnalysis(GameStanding standing)
        : base(standing)
    {
    }

    /// <summary>The cheapest concession of two factions together that would open a zone; null where there is one, or none would for less than one alone.</summary>
    public required PairOpening? Pair { get; init; }

    /// <summary>The linkages each of which alone stands in the way of a zone.</summary>
    public required ImmutableArray<LinkageOpening> Linkages { get; init; }

    /// <summary>The payments that would open a zone.</summary>
    public required ImmutableArray<PaymentOpening> Payments { get; init; }

    /// <summary>What each step from an option to the next is worth, and each change of options that have no order.</summary>
    public required ImmutableArray<Concession> Concessions { get; init; }

    /// <summary>The numbers each of which alone, if wrong, would open or close the zone, the least wrong first.</summary>
    public required ImmutableArray<Judgement> Judgements { get; init; }

    /// <summary>The numbers each of which alone, if wrong, would leave the zone open or closed but move the Nash deal, or make another faction block first, the least wrong first; none wrong by more than the faction's range.</summary>
    public required ImmutableArray<AnswerShift> Shifts { get; init; }

    /// <summary>The weights, quotas and discounts each of which alone, if wrong, would change the answer, the least wrong for its size first.</summary>
    public required ImmutableArray<SettingShift> Settings { get; init; }

    /// <summary>Whether the worth of every option was looked into, too; else what factions would walk away with, weights, quotas and discounts alone.</summary>
    public required bool AreWorthsJudged { get; init; }

    /// <summary>Analyses a game in its own week.</summary>
    /// <exception cref="Formats.ScenarioException">Issues interact in too many ways, or too many deals are better than all others for somebody.</exception>
    public static new GameAnalysis Of(TwoLevelGame game, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(game);
        var deals = DecisiveDeals.Of(GameSpace.Of(game), stop);
        var standing = Of(deals, stop);
        var answer = standing.Answer;
        var numbers = JudgedNumber.Of(deals, stop).ToList();
        var judgements = JudgementFinder.Of(deals, numbers);
        var shifts = ShiftFinder.Of(deals, answer, numbers, stop);
        var settings = new ConsentShifts(deals, answer).All(stop).Concat(new DiscountShifts(game, deals, answer).All(judgements, shifts, stop));
        return new(standing)
        {
            Pair = answer.HasZone ? null : OpeningFinder.Pair(deals, answer.Blocking.FirstOrDefault()?.Share),
            Linkages = answer.HasZone ? [] : [.. OpeningFinder.Linkages(standing.Game, standing.IsCounted, stop)],
            Payments = answer.HasZone ? [] : [.. OpeningFinder.Payments(deals)],
            Concessions = [.. ConcessionFinder.Of(deals)],
            AreWorthsJudged = JudgedNumber.AreWorthsJudged(deals),
            Judgements = judgements,
            Shifts = [.. shifts.Where(shift => shift.Share <= Rational.One)],
            Settings = [.. settings.OrderBy(setting => setting.Share)],
        };
    }
}
