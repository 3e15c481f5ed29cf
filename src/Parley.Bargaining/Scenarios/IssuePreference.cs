using Parley.Bargaining.Fractions;
using Parley.Talks;

namespace Parley.Bargaining.Scenarios;

/// <summary>What a party gains from the settlements of an issue.</summary>
/// <param name="Weight">How much the issue matters, 0 or more.</param>
/// <param name="Evaluations">The worth of each option, in the order of the issue's.</param>
/// <param name="IsAbsolute">Whether the evaluations are utilities already, so that no tool scales them (GENIUS's numeric issues).</param>
public sealed record IssuePreference(Rational Weight, ValueList<Rational> Evaluations, bool IsAbsolute = false);
