using Parley.Bargaining.Fractions;
using Parley.Talks;

namespace Parley.Bargaining.Scenarios;

/// <summary>A party's additive preference: the worth of a deal is the sum of what it brings on each issue.</summary>
/// <param name="Party">The party's name.</param>
/// <param name="Issues">What it gains from each issue, in the order of the scenario's.</param>
/// <param name="Reservation">What it has without a deal; null when its file does not say.</param>
/// <param name="Discount">The share of its utility that is left at the end of the time, 0 to 1; null when its file does not say.</param>
public sealed record Preference(string Party, ValueList<IssuePreference> Issues, Rational? Reservation = null, Rational? Discount = null);
