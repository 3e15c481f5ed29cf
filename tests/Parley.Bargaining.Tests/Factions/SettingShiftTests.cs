using Parley.Bargaining.Factions;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Tests.Factions;

public sealed class SettingShiftTests
{
    private static readonly Rational _little = Rational.Of(1, 10_000_000);

    private static readonly Rational[] _values = [Rational.Of(1, 10), Rational.Of(1, 3), Rational.Of(1, 2), Rational.Of(2, 3), Rational.One, Rational.FromInteger(2), Rational.FromInteger(3), Rational.FromInteger(6)];

    [Fact]
    public void A_setting_changes_the_answer_where_it_says_and_not_before() => Games.Any.Sample(
        game =>
        {
            var analysis = GameAnalysis.Of(game, CancellationToken.None);
            foreach (var shift in analysis.Settings)
            {
                var onward = shift.IsHigher ? _little : Rational.Zero - _little;
                if (shift.Share > _little + _little) Assert.True(IsAsNow(analysis.Answer, Changed(game, shift, shift.Turn - onward), shift));
                AssertChanges(analysis.Answer, Changed(game, shift, shift.IsBeyond || shift.Kind == SettingKind.Discount ? shift.Turn + onward : shift.Turn), shift);
            }
        },
        iter: 300);

    [Fact]
    public void Before_the_first_that_is_told_the_answer_stays() => Games.Any.Sample(
        game =>
        {
            var analysis = GameAnalysis.Of(game, CancellationToken.None);
            foreach (var (kind, name, now) in Settings(game))
            {
                foreach (var value in _values.Where(value => value != now && (kind == SettingKind.Weight || value <= Rational.One)))
                {
                    if (analysis.Settings.Any(shift => shift.Kind == kind && shift.Name == name && shift.IsHigher == value > now && (shift.IsHigher ? shift.Turn <= value + _little : shift.Turn >= value - _little))) continue;
                    var shift = new SettingShift(kind, name, now, now, value > now, true, null, null, null);
                    Assert.True(IsAsNow(analysis.Answer, Changed(game, shift, value), shift with { Opens = true }) && IsAsNow(analysis.Answer, Changed(game, shift, value), shift));
                }
            }
        },
        iter: 150);

    [Fact]
    public void The_quota_of_a_side_turns_at_what_its_factions_weigh()
    {
        var game = GameFile.Read("fees.yaml", """
            issues: [{name: fee, options: [kept, lifted]}]
            sides:
              - name: Norland
                quota: 0.5
                factions:
                  - {name: port, weight: 3, reservation: 1, values: {fee: {kept: 0, lifted: 2}}}
                  - {name: fleet, weight: 1, reservation: 1, values: {fee: {kept: 2, lifted: 0}}}
              - name: Sudmark
                factions:
                  - {name: cabinet, reservation: 1, values: {fee: {kept: 0, lifted: 3}}}
            """)!;
        Assert.Equal(
            ["Quota Norland > 0.75 True", "Weight port < 1 True", "Weight fleet > 3 True"],
            GameAnalysis.Of(game, CancellationToken.None).Settings.Where(shift => shift.Opens == false).Select(shift => $"{shift.Kind} {shift.Name} {(shift.IsHigher ? ">" : "<")} {shift.Turn} {shift.IsBeyond}"));
    }

    private static IEnumerable<(SettingKind Kind, string Name, Rational Now)> Settings(TwoLevelGame game)
    {
        foreach (var side in game.Sides)
        {
            if (side.Consent.Kind == ConsentKind.Quota) yield return (SettingKind.Quota, side.Name, side.Consent.Quota);
            foreach (var faction in side.Factions)
            {
                yield return (SettingKind.Weight, faction.Name, faction.Weight);
                if (IsRanged(game, faction)) yield return (SettingKind.Discount, faction.Name, faction.Discount);
            }
        }
    }

    /// <summary>Whether deals differ for a faction; where they do not, a discount that moves the Nash deal or the first blocker is not told.</summary>
    private static bool IsRanged(TwoLevelGame game, BargainingFaction faction)
    {
        var place = game.Factions.IndexOf(faction);
        return Games.DealsOf(game).Select(deal => Games.Worth(game, place, deal)).Distinct().Count() > 1;
    }

    private static TwoLevelGame Changed(TwoLevelGame game, SettingShift shift, Rational value) => (game with
    {
        Sides = [.. game.Sides.Select(side => side with
        {
            Consent = shift.Kind == SettingKind.Quota && side.Name == shift.Name ? side.Consent with { Quota = value } : side.Consent,
            Factions = [.. side.Factions.Select(faction => faction.Name != shift.Name ? faction : shift.Kind == SettingKind.Weight ? faction with { Weight = value } : faction with { Discount = value })],
        })],
    }).Now();

    /// <summary>Whether a shift's kind of answer is what it was: the zone, the Nash deal, who blocks first.</summary>
    private static bool IsAsNow(GameAnswer answer, TwoLevelGame changed, SettingShift shift)
    {
        var (best, other) = (GameAnswers.BestOf(changed), GameAnswers.Of(changed));
        if (shift.Opens is not null || answer.HasZone != other.HasZone) return other.HasZone == answer.HasZone;
        return answer.Nash is { } nash ? best.Contains(nash.Deal) : GameAnswers.IsBlockedFirstBy(answer, other);
    }

    private static void AssertChanges(GameAnswer answer, TwoLevelGame changed, SettingShift shift)
    {
        Assert.False(IsAsNow(answer, changed, shift));
        var other = GameAnswers.Of(changed);
        if (shift.Opens is { } opens) Assert.Equal(opens, other.HasZone);
        else if (shift.Nash is { } nash) Assert.Contains(nash, GameAnswers.BestOf(changed));
        else Assert.Equal(shift.Blocker, other.Blocking.FirstOrDefault()?.Faction);
    }
}
