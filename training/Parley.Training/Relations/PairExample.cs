namespace Parley.Training.Relations;

/// <summary>Two actors in a sentence, as features, and what the one is or does to the other.</summary>
/// <param name="Views">The features of each view.</param>
/// <param name="Label">The label.</param>
/// <param name="Group">What examples that must not be parted between folds share.</param>
internal sealed record PairExample(ulong[][] Views, int Label, string Group);
