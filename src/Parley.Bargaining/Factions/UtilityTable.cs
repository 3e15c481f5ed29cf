using System.Collections.Immutable;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Factions;

/// <summary>What a faction gains from options of several issues agreed together, besides what each brings by itself.</summary>
/// <param name="Issues">The issues, two or more.</param>
/// <param name="Cells">The gains: for each option of the first issue all those of the second, and so on.</param>
public sealed record UtilityTable(ImmutableArray<int> Issues, ImmutableArray<Rational> Cells)
{
    /// <summary>The gain from a deal.</summary>
    /// <param name="issues">All issues of the game.</param>
    /// <param name="optionOf">The option that is agreed on an issue.</param>
    public Rational Of(ImmutableArray<BargainingIssue> issues, Func<int, int> optionOf)
    {
        ArgumentNullException.ThrowIfNull(optionOf);
        return Cells[Issues.Aggregate(0, (cell, issue) => (cell * issues[issue].Options.Count) + optionOf(issue))];
    }
}
