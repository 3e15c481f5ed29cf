using Parley.Talks;

namespace Parley.Readers.Moves;

/// <summary>What an item of a reading amounts to as an event.</summary>
/// <param name="Code">Its root code.</param>
/// <param name="Status">How real it is.</param>
/// <param name="Cameo">The nearest code of CAMEO, or null.</param>
internal readonly record struct Deed(RootCode Code, MoveStatus Status, string? Cameo);
