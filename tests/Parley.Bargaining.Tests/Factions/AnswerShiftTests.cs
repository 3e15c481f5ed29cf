using System.Collections.Immutable;
using Parley.Bargaining.Factions;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Tests.Factions;

public sealed class AnswerShiftTests
{
    private static readonly Rational _little = Rational.Of(1, 1_000_000_000);

    private static readonly Rational[] _changes = [Rational.Of(1, 3), Rational.One, Rational.FromInteger(2), Rational.FromInteger(5)];

    [Fact]
    public void A_shift_moves_the_Nash_deal_just_beyond_its_change_and_not_before() => Games.Any.Sample(
        game =>
        {
            var (now, analysis) = (game.Now(), GameAnalysis.Of(game, CancellationToken.None));
            if (analysis.Answer.Nash is not { } nash) return;
            foreach (var shift in analysis.Shifts)
            {
                if (shift.Change > _little) Assert.Contains(nash.Deal, GameAnswers.BestOf(Changed(now, shift, shift.Change - _little)));
                var beyond = GameAnswers.BestOf(Changed(now, shift, shift.Change + _little));
                Assert.DoesNotContain(nash.Deal, beyond);
                Assert.Contains(shift.Nash!, beyond);
            }
        },
        iter: 500);

    [Fact]
    public void Where_no_shift_is_told_the_Nash_deal_stays() => Games.Any.Sample(
        game =>
        {
            var (now, analysis) = (game.Now(), GameAnalysis.Of(game, CancellationToken.None));
            if (analysis.Answer.Nash is not { } nash) return;
            foreach (var (number, change) in Untold(now, analysis))
            {
                var best = GameAnswers.BestOf(Changed(now, number, change));
                if (best.Count > 0) Assert.Contains(nash.Deal, best);
            }
        },
        iter: 150);

    [Fact]
    public void A_shift_makes_another_faction_block_first_just_beyond_its_change_and_not_before() => Games.Any.Sample(
        game =>
        {
            var (now, analysis) = (game.Now(), GameAnalysis.Of(game, CancellationToken.None));
            if (analysis.Answer.HasZone) return;
            foreach (var shift in analysis.Shifts)
            {
                if (shift.Change > _little) Assert.True(GameAnswers.IsBlockedFirstBy(analysis.Answer, GameAnswers.Of(Changed(now, shift, shift.Change - _little))));
                var beyond = GameAnswers.Of(Changed(now, shift, shift.Change + _little));
                Assert.False(beyond.HasZone);
                Assert.False(GameAnswers.IsBlockedFirstBy(analysis.Answer, beyond));
                Assert.Equal(shift.Blocker, beyond.Blocking.FirstOrDefault()?.Faction);
            }
        },
        iter: 500);

    [Fact]
    public void Where_no_shift_is_told_the_same_faction_blocks_first() => Games.Any.Sample(
        game =>
        {
            var (now, analysis) = (game.Now(), GameAnalysis.Of(game, CancellationToken.None));
            if (analysis.Answer.HasZone) return;
            foreach (var (number, change) in Untold(now, analysis))
            {
                var answer = GameAnswers.Of(Changed(now, number, change));
                Assert.True(answer.HasZone || GameAnswers.IsBlockedFirstBy(analysis.Answer, answer));
            }
        },
        iter: 150);

    /// <summary>Changes of all walk-away values and worths of options that come before any that is told.</summary>
    private static IEnumerable<(AnswerShift Number, Rational Change)> Untold(TwoLevelGame game, GameAnalysis analysis)
    {
        foreach (var (faction, places, isHigher) in from faction in Enumerable.Range(0, game.Factions.Length)
                                                    from places in Places(game)
                                                    from isHigher in new[] { false, true }
                                                    select (faction, places, isHigher))
        {
            var told = analysis.Shifts.FirstOrDefault(shift => shift.Faction == faction && shift.IsHigher == isHigher && shift.Places.SequenceEqual(places));
            var number = told ?? new AnswerShift(faction, places, Rational.Zero, isHigher, Rational.Zero, Rational.Zero, null, null);
            var most = told?.Change ?? RangeOf(game, faction);
            foreach (var change in _changes.Where(change => change < most)) yield return (number, change);
        }
    }

    /// <summary>What lies between a faction's worst deal and its best; changes by more are not told.</summary>
    private static Rational RangeOf(TwoLevelGame game, int faction)
    {
        var worths = Games.DealsOf(game).Select(deal => Games.Worth(game with { Week = 0, Measures = [new("strike", "days", [])] }, faction, deal)).ToList();
        return worths.Max() == worths.Min() ? Rational.One : worths.Max() - worths.Min();
    }

    private static IEnumerable<ImmutableArray<OptionPlace>> Places(TwoLevelGame game) =>
        game.Issues.SelectMany((issue, place) => issue.Options.Select((_, option) => ImmutableArray.Create(new OptionPlace(place, option)))).Prepend([]);

    private static TwoLevelGame Changed(TwoLevelGame game, AnswerShift shift, Rational change) =>
        GameChanges.Of(game, shift.Faction, shift.Places, shift.IsHigher ? change : Rational.Zero - change);
}
