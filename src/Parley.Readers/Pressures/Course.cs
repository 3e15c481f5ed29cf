using Parley.Language;
using Parley.Readers.Grammar;

namespace Parley.Readers.Pressures;

/// <summary>What a sentence says becomes of a measure.</summary>
/// <param name="Force">What is done to it: imposed, eased or lifted; null when the sentence only names it.</param>
/// <param name="Reality">How real that is.</param>
/// <param name="Before">How real the measure was before, by its qualifiers ("the planned levy"); open when they do not say.</param>
/// <param name="Governors">The words that decide so, from the nearest to the measure outwards.</param>
internal sealed record Course(Force? Force, Reality Reality, Reality Before, IReadOnlyList<Token> Governors);
