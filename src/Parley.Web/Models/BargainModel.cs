using Parley.Desk.Bargains;
using Parley.Talks;

namespace Parley.Web.Models;

/// <summary>The games that can be looked at.</summary>
/// <param name="Headline">The finding.</param>
/// <param name="Games">Those that were named when the server was started.</param>
public sealed record BargainsModel(string Headline, ValueList<BargainCard> Games);

/// <summary>A game in a line.</summary>
/// <param name="Id">By what its address calls it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Finding">What comes out of it.</param>
public sealed record BargainCard(string Id, string Name, string Finding);

/// <summary>A game looked at.</summary>
/// <param name="Headline">The finding.</param>
/// <param name="Space">The deals and who would ratify them.</param>
public sealed record BargainModel(string Headline, BargainSpace Space)
{
    internal static BargainModel Of(BargainSpace space) => new(space.Finding, space);
}
