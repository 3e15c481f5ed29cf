using Parley.Standings.Sources;
using Parley.Talks;

namespace Parley.Standings.Matrices;

/// <summary>All that reports tell of the holder of a cell on its issue, in the order of time.</summary>
/// <param name="Issue">The issue in few words.</param>
/// <param name="Party">The party.</param>
/// <param name="Faction">The group or person within it that speaks for itself; null for the party.</param>
/// <param name="Positions">The positions, earliest first; at least one.</param>
public sealed record CellHistory(string Issue, string Party, string? Faction, ValueList<CellPosition> Positions);

/// <summary>A position as one report tells it.</summary>
/// <param name="Act">What the holder does.</param>
/// <param name="Content">The words that say what is demanded, offered, refused ...</param>
/// <param name="Source">Who says so, or null when the report does.</param>
/// <param name="Moved">How it moved from the position before on the same matter, or null when it did not.</param>
/// <param name="Citation">The sentence.</param>
public sealed record CellPosition(PositionAct Act, string Content, Attributed? Source, MoveKind? Moved, Citation Citation);
