namespace Parley.Language.Dates;

/// <summary>A word, number or sign as the grammar of time sees it.</summary>
/// <param name="Start">The offset of its first code unit.</param>
/// <param name="End">The offset after its last.</param>
/// <param name="Class">What it can do.</param>
/// <param name="Value">What the class says that it is; 0 where the class has none.</param>
internal readonly record struct TimeToken(int Start, int End, TimeClass Class, int Value);
