using System.Collections.Immutable;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;
using Parley.Bargaining.Solutions;

namespace Parley.Bargaining.Factions;

/// <summary>A deal that a solution singles out between sides.</summary>
/// <param name="Name">The solution.</param>
/// <param name="Definition">What it is, in words; utilities are margins, gains those over 0.</param>
/// <param name="Margins">By side: as much of its range could every faction ask for besides before the side's consent fell.</param>
/// <param name="Deal">The deal.</param>
public sealed record SideSolution(string Name, string Definition, ImmutableArray<Rational> Margins, Deal Deal)
{
    /// <summary>The number of the deal among those that decide.</summary>
    internal int Point { get; private init; }

    /// <summary>The solutions; none where no deal is ratified.</summary>
    internal static ImmutableArray<SideSolution> Of(DecisiveDeals deals)
    {
        Rational[][] margins = [.. Enumerable.Range(0, deals.Count).Select(deals.Margins)];
        var bargain = new Bargain<Rational>(margins, [.. deals.Space.Game.Sides.Select(_ => Rational.Zero)]);
        if (bargain.Ratified.Length == 0) return [];
        return [.. SolutionRules<Rational>.Of(Convention.Parley).Select(rule => Make(rule.Name, rule.Definition, rule.Find(bargain)!.Value))];

        SideSolution Make(string name, string definition, int point) => new(name, definition, [.. margins[point]], deals.DealOf(point)) { Point = point };
    }
}
