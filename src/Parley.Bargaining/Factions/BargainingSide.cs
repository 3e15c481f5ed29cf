using System.Collections.Immutable;

namespace Parley.Bargaining.Factions;

/// <summary>A side of the table: its factions, and whose consent binds it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Factions">Its factions, at least one.</param>
/// <param name="Consent">Whose consent it takes.</param>
public sealed record BargainingSide(string Name, ImmutableArray<BargainingFaction> Factions, ConsentRule Consent);
