using Parley.Bargaining.Factions;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Tests.Factions;

/// <summary>Changes one number of a game.</summary>
internal static class GameChanges
{
    /// <summary>The game with a faction's walk-away value, the worth of an option, or of options together, changed.</summary>
    public static TwoLevelGame Of(TwoLevelGame game, int faction, IReadOnlyList<OptionPlace> places, Rational change) => game.Changed((other, place) => place == faction ? Of(other, places, change) : other);

    private static BargainingFaction Of(BargainingFaction faction, IReadOnlyList<OptionPlace> places, Rational change) => places switch
    {
        [] => faction with { Reservation = faction.Reservation + change },
        [var place] => faction with { Values = faction.Values.SetItem(place.Issue, faction.Values[place.Issue].SetItem(place.Option, faction.Values[place.Issue][place.Option] + change)) },
        var cell => faction with { Tables = [.. faction.Tables, Cell(faction, cell, change)] },
    };

    /// <summary>A table that adds a change to one cell of the faction's own.</summary>
    private static UtilityTable Cell(BargainingFaction faction, IReadOnlyList<OptionPlace> cell, Rational change)
    {
        var cells = new Rational[faction.Tables[0].Cells.Length];
        Array.Fill(cells, Rational.Zero);
        cells[(cell[0].Option * faction.Values[cell[1].Issue].Length) + cell[1].Option] = change;
        return faction.Tables[0] with { Cells = [.. cells] };
    }
}
