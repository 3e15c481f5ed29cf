namespace Parley.Prospects.Links.Features;

/// <summary>Whom the head will be linked to by a relation on a day.</summary>
/// <param name="Head">The actor that is known.</param>
/// <param name="Relation">The relation, reversed where the head is its target.</param>
/// <param name="Day">The number of the day; what happened before it is known.</param>
internal readonly record struct LinkQuestion(int Head, int Relation, int Day);
