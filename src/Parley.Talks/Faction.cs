namespace Parley.Talks;

/// <summary>A group within a party that is divided.</summary>
/// <param name="Party">The divided party, canonical.</param>
/// <param name="Members">Who belongs to it: names or descriptions as written.</param>
/// <param name="Stance">What it wants, in the report's words, shortened.</param>
/// <param name="UpperHand">Whether the report says that it prevails, or does not, or neither (null).</param>
/// <param name="Evidence">The sentence, and the reader's confidence.</param>
public sealed record Faction(string Party, ValueList<string> Members, string Stance, bool? UpperHand, Evidence Evidence);
