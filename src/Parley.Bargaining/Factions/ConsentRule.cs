using System.Collections.Immutable;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Factions;

/// <summary>Whose consent binds a side.</summary>
/// <param name="Kind">The rule.</param>
/// <param name="Quota">The share that a quota asks for, above 0 and at most 1.</param>
/// <param name="Leader">The place of the leader among the side's factions, where there is one.</param>
/// <param name="Vetoes">The places of those without whom nothing goes, whatever the rule.</param>
public sealed record ConsentRule(ConsentKind Kind, Rational Quota, int Leader, ImmutableArray<int> Vetoes)
{
    /// <summary>Whether a side consents when these of its factions accept.</summary>
    /// <param name="factions">The side's factions.</param>
    /// <param name="accepts">Whether the faction at a place accepts.</param>
    public bool IsGiven(ImmutableArray<BargainingFaction> factions, Func<int, bool> accepts)
    {
        ArgumentNullException.ThrowIfNull(accepts);
        return Vetoes.All(accepts) && Kind switch
        {
            ConsentKind.Unanimity => Enumerable.Range(0, factions.Length).All(accepts),
            ConsentKind.Leader => accepts(Leader),
            ConsentKind.Majority => Weight(factions, accepts) + Weight(factions, accepts) > Weight(factions, _ => true),
            _ => Weight(factions, accepts) >= Quota * Weight(factions, _ => true),
        };
    }

    /// <summary>Whether a faction's acceptance may make a difference.</summary>
    /// <param name="place">Its place among the side's factions.</param>
    public bool MayDecide(int place) => Kind != ConsentKind.Leader || place == Leader || Vetoes.Contains(place);

    /// <summary>The highest of the factions' measures that so many reach that the side consents.</summary>
    /// <param name="factions">The side's factions.</param>
    /// <param name="measureOf">The measure of the faction at a place; null where it makes no difference.</param>
    internal Rational Measure(ImmutableArray<BargainingFaction> factions, Func<int, Rational?> measureOf)
    {
        Rational?[] measures = [.. Enumerable.Range(0, factions.Length).Select(measureOf)];
        return measures.OfType<Rational>().OrderDescending().First(level => IsGiven(factions, place => measures[place] is { } measure && measure >= level));
    }

    /// <summary>Between what the side's measure lies, whatever that of one faction: if it had none, null where there is no consent then, and if it had no end, null where it alone is enough.</summary>
    /// <param name="factions">The side's factions.</param>
    /// <param name="faction">The place of the one.</param>
    /// <param name="measureOf">The measure of the faction at a place; null where it makes no difference.</param>
    internal (Rational? Least, Rational? Most) Bounds(ImmutableArray<BargainingFaction> factions, int faction, Func<int, Rational?> measureOf)
    {
        Rational?[] measures = [.. Enumerable.Range(0, factions.Length).Select(place => place == faction ? null : measureOf(place))];
        Rational?[] levels = [.. measures.Where(measure => measure is not null).OrderDescending()];
        var most = IsGiven(factions, place => place == faction) ? null : levels.First(level => IsGiven(factions, place => place == faction || measures[place] >= level));
        return (levels.FirstOrDefault(level => IsGiven(factions, place => measures[place] >= level)), most);
    }

    private static Rational Weight(ImmutableArray<BargainingFaction> factions, Func<int, bool> counts) =>
        factions.Index().Where(faction => counts(faction.Index)).Aggregate(Rational.Zero, (sum, faction) => sum + faction.Item.Weight);
}
