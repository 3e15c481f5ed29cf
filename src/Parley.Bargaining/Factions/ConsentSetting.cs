using System.Collections.Immutable;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Factions;

/// <summary>A weight or quota, which decides whose consent is enough.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Whose.</param>
/// <param name="Value">The number, above 0.</param>
/// <param name="Turns">The numbers at which other factions together may be enough; between them nothing changes.</param>
/// <param name="Most">The highest that it can be; null where it has no end.</param>
/// <param name="With">The game with another number.</param>
internal sealed record ConsentSetting(SettingKind Kind, string Name, Rational Value, IEnumerable<Rational> Turns, Rational? Most, Func<Rational, TwoLevelGame> With)
{
    /// <summary>Sides whose factions can weigh more different sums together are not looked into.</summary>
    private const int MostSums = 256;

    /// <summary>The weights and quotas of a game that can matter.</summary>
    public static IEnumerable<ConsentSetting> Of(TwoLevelGame game)
    {
        foreach (var (place, side) in game.Sides.Index().Where(side => side.Item.Consent.Kind is ConsentKind.Majority or ConsentKind.Quota))
        {
            TwoLevelGame With(BargainingSide changed) => game with { Sides = game.Sides.SetItem(place, changed) };
            if (side.Consent.Kind == ConsentKind.Quota && Sums(side.Factions) is { } sums)
            {
                var all = sums.Max();
                yield return new(SettingKind.Quota, side.Name, side.Consent.Quota, sums.Select(sum => sum / all), Rational.One, quota => With(side with { Consent = side.Consent with { Quota = quota } }));
            }

            foreach (var (member, faction) in side.Factions.Index())
            {
                if (Sums(side.Factions.RemoveAt(member)) is not { } others) continue;
                yield return new(SettingKind.Weight, faction.Name, faction.Weight, Turning(side.Consent, others), null, weight => With(side with { Factions = side.Factions.SetItem(member, faction with { Weight = weight }) }));
            }
        }
    }

    /// <summary>One number for each stretch without a change, and the turns between them, away from the present one; each with where the stretch begins.</summary>
    /// <param name="isHigher">Whether up; else down.</param>
    public IEnumerable<(Rational Turn, bool IsBeyond, Rational Within)> Outward(bool isHigher)
    {
        var turns = Turns.Where(turn => turn > Rational.Zero && !(turn > Most) && (isHigher ? turn > Value : turn < Value)).Distinct();
        var from = Value;
        foreach (var turn in isHigher ? turns.Order() : turns.OrderDescending())
        {
            yield return (from, true, Middle(from, turn));
            yield return (turn, false, turn);
            from = turn;
        }

        var end = isHigher ? Most ?? from + Rational.One : Rational.Zero;
        if (from != end) yield return (from, true, Middle(from, end));
    }

    private static Rational Middle(Rational from, Rational to) => (from + to) / Rational.FromInteger(2);

    /// <summary>The weights of a faction at which others become, or cease to be, enough with it or without it.</summary>
    private static IEnumerable<Rational> Turning(ConsentRule rule, IReadOnlyCollection<Rational> others)
    {
        var all = others.Max();
        if (rule.Kind == ConsentKind.Majority) return others.Select(sum => all - sum - sum).SelectMany(turn => new[] { turn, Rational.Zero - turn });
        var without = others.Select(sum => (sum / rule.Quota) - all);
        return rule.Quota == Rational.One ? without : without.Concat(others.Select(sum => ((rule.Quota * all) - sum) / (Rational.One - rule.Quota)));
    }

    /// <summary>What any of some factions weigh together; null where that is too much.</summary>
    private static HashSet<Rational>? Sums(ImmutableArray<BargainingFaction> factions)
    {
        HashSet<Rational> sums = [Rational.Zero];
        foreach (var faction in factions)
        {
            sums = [.. sums, .. sums.Select(sum => sum + faction.Weight)];
            if (sums.Count > MostSums) return null;
        }

        return sums;
    }
}
