using System.Collections.Immutable;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Factions;

/// <summary>Issues that cannot be looked at one by one, because their options only go together or are worth more together: as one issue whose options are their combinations.</summary>
/// <param name="Issues">The issues, ascending; mostly but one.</param>
/// <param name="Combinations">The combinations that may be agreed: an option for each of the issues.</param>
/// <param name="Gains">What each faction gains, by faction and combination.</param>
internal sealed record Bundle(ImmutableArray<int> Issues, int[][] Combinations, Rational[][] Gains);
