using System.Collections.Immutable;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Factions;

/// <summary>A group inside a side with a mind of its own.</summary>
/// <param name="Name">Its name, unique among all factions of a file.</param>
/// <param name="Weight">How much it weighs where votes are weighed, above 0.</param>
/// <param name="Reservation">What it would walk away with: it accepts no deal below.</param>
/// <param name="Values">What it gains, by issue and option.</param>
public sealed record BargainingFaction(string Name, Rational Weight, Rational Reservation, ImmutableArray<ImmutableArray<Rational>> Values)
{
    /// <summary>What options of several issues bring together, besides.</summary>
    public ImmutableArray<UtilityTable> Tables { get; init; } = [];

    /// <summary>The share of a deal's worth that is left when it comes a week later, above 0 and at most 1; what the faction would walk away with stays as it is.</summary>
    public Rational Discount { get; init; } = Rational.One;

    /// <summary>What pressure does to it.</summary>
    public ImmutableArray<PressureEffect> Pressed { get; init; } = [];

    /// <summary>The faction as it is in a week under pressure: gains moved and then discounted, walk-away value moved.</summary>
    /// <param name="week">The week, from 0.</param>
    /// <param name="levelOf">The level of a measure.</param>
    public BargainingFaction At(int week, Func<string, Rational> levelOf)
    {
        ArgumentNullException.ThrowIfNull(levelOf);
        var left = Rational.Of(System.Numerics.BigInteger.Pow(Discount.Numerator, week), System.Numerics.BigInteger.Pow(Discount.Denominator, week));
        return this with
        {
            Reservation = Pressed.Aggregate(Reservation, (sum, effect) => sum + (effect.Reservation * levelOf(effect.Measure))),
            Values = [.. Values.Select((options, issue) => options.Select((value, option) => left * Moved(new(issue, option), value, levelOf)).ToImmutableArray())],
            Tables = [.. Tables.Select(table => table with { Cells = [.. table.Cells.Select(cell => left * cell)] })],
            Discount = Rational.One,
            Pressed = [],
        };
    }

    private Rational Moved(OptionPlace place, Rational value, Func<string, Rational> levelOf) =>
        Pressed.Aggregate(value, (sum, effect) => effect.Values.TryGetValue(place, out var unit) ? sum + (unit * levelOf(effect.Measure)) : sum);
}
