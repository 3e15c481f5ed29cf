namespace Parley.Desk.Bargains;

/// <summary>From which side a game is looked at, and what is moved in it.</summary>
/// <param name="Across">The place among all factions of the one whose gain is laid off across; out of range for the first of the first side.</param>
/// <param name="Up">The place of the one whose gain is laid off upwards; out of range for the first of the second side.</param>
/// <param name="WalkAway">What factions, by place, would walk away with before pressure, instead of what the file says.</param>
/// <param name="Levels">The levels of means of pressure, by place, instead of those of their schedules.</param>
public sealed record BargainMove(int Across, int Up, IReadOnlyDictionary<int, double> WalkAway, IReadOnlyDictionary<int, double> Levels);
