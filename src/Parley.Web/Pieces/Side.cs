namespace Parley.Web.Pieces;

/// <summary>On which side of talks somebody stands: told apart by colour and by shape.</summary>
public enum Side
{
    /// <summary>The first party: blue, a disc.</summary>
    First,

    /// <summary>The second party: orange, a square.</summary>
    Second,

    /// <summary>Neither: grey, a diamond.</summary>
    Other,
}

/// <summary>Tells sides.</summary>
internal static class Sides
{
    /// <summary>The side of a party among the parties of talks.</summary>
    public static Side Of(IReadOnlyList<string> parties, string? party) =>
        parties.Count > 0 && party == parties[0] ? Side.First : parties.Count > 1 && party == parties[1] ? Side.Second : Side.Other;

    /// <summary>The class of a side in the style sheet.</summary>
    public static string Class(Side side) => side switch { Side.First => "first", Side.Second => "second", _ => "other" };
}
