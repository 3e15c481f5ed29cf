using System.Collections.Immutable;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Factions;

/// <summary>A negotiation between sides that must each win the consent of their own factions (Putnam 1988).</summary>
/// <param name="Name">Its name.</param>
/// <param name="Issues">What is negotiated about.</param>
/// <param name="Sides">The sides, at least two.</param>
public sealed record TwoLevelGame(string Name, ImmutableArray<BargainingIssue> Issues, ImmutableArray<BargainingSide> Sides)
{
    /// <summary>Options that only go together.</summary>
    public ImmutableArray<OptionLinkage> Linkages { get; init; } = [];

    /// <summary>The means of pressure, by their schedules.</summary>
    public ImmutableArray<PressureMeasure> Measures { get; init; } = [];

    /// <summary>Who may pay whom.</summary>
    public ImmutableArray<SidePayment> Payments { get; init; } = [];

    /// <summary>The week in which the game is looked at, from 0.</summary>
    public int Week { get; init; }

    /// <summary>All factions, side by side.</summary>
    public ImmutableArray<BargainingFaction> Factions => [.. Sides.SelectMany(side => side.Factions)];

    /// <summary>The game as it is in its own week, by the schedules of its measures.</summary>
    public TwoLevelGame Now() => At(Week, ImmutableDictionary<string, Rational>.Empty);

    /// <summary>The game as it is in a week: pressure and time are worked into what factions gain and would walk away with.</summary>
    /// <param name="week">The week, from 0.</param>
    /// <param name="levels">Levels of measures that hold instead of those of their schedules.</param>
    public TwoLevelGame At(int week, IReadOnlyDictionary<string, Rational> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        return Changed((faction, _) => faction.At(week, LevelOf)) with { Week = week };

        Rational LevelOf(string name) => levels.TryGetValue(name, out var level) ? level : Measures.First(measure => measure.Name == name).LevelIn(week);
    }

    /// <summary>The game with other factions.</summary>
    /// <param name="change">What becomes of a faction at a place among all.</param>
    public TwoLevelGame Changed(Func<BargainingFaction, int, BargainingFaction> change)
    {
        var next = 0;
        return this with { Sides = [.. Sides.Select(side => side with { Factions = [.. side.Factions.Select(faction => change(faction, next++))] })] };
    }

    /// <summary>Whether every side consents, or every side but one, when these factions accept.</summary>
    /// <param name="accepts">Whether the faction at a place among all accepts.</param>
    /// <param name="except">The place of a side that is not asked; null to ask all.</param>
    public bool IsRatified(Func<int, bool> accepts, int? except = null)
    {
        for (var side = 0; side < Sides.Length; side++)
        {
            if (side != except && !Consents(side, accepts)) return false;
        }

        return true;
    }

    /// <summary>Whether a side consents when these factions accept.</summary>
    /// <param name="side">The side's place.</param>
    /// <param name="accepts">Whether the faction at a place among all accepts.</param>
    internal bool Consents(int side, Func<int, bool> accepts)
    {
        var start = 0;
        for (var other = 0; other < side; other++) start += Sides[other].Factions.Length;
        return Sides[side].Consent.IsGiven(Sides[side].Factions, place => accepts(start + place));
    }

    /// <summary>By how much each side's consent holds: as much could every faction ask for besides before the side's consent fell.</summary>
    /// <param name="measureOf">By how much a deal is above what the faction at a place among all would walk away with; not asked of those whose consent makes no difference.</param>
    internal Rational[] Margins(Func<int, Rational> measureOf)
    {
        var margins = new Rational[Sides.Length];
        var first = 0;
        foreach (var (place, side) in Sides.Index())
        {
            var start = first;
            margins[place] = side.Consent.Measure(side.Factions, faction => side.Consent.MayDecide(faction) ? measureOf(start + faction) : null);
            first += side.Factions.Length;
        }

        return margins;
    }
}
