namespace Parley.Language.Dates;

/// <summary>What a rule of the grammar has read.</summary>
/// <param name="End">The index after the last token read.</param>
/// <param name="When">The stretch of the calendar, or null for a duration and for what cannot be resolved.</param>
/// <param name="Grain">How fine it is.</param>
/// <param name="Days">The length of a duration in days, else null.</param>
/// <param name="Bound">The bound that the expression itself carries ("within 90 days"), or null when the words before it tell.</param>
internal readonly record struct Match(int End, Stretch? When, DateGrain Grain, double? Days = null, DateBound? Bound = null)
{
    /// <summary>A stretch of the calendar.</summary>
    public static Match Of(int end, Stretch when) => new(end, when, when.Grain);

    /// <summary>A stretch that lies outside the calendar when it is null.</summary>
    public static Match Of(int end, Stretch? when, DateGrain grain) => new(end, when, grain);

    /// <summary>A stretch that is counted from something which the grammar does not know.</summary>
    public static Match Unresolved(int end, DateGrain grain) => new(end, null, grain);

    /// <summary>A length of time.</summary>
    public static Match Duration(int end, double days, DateGrain grain) => new(end, null, grain, days);
}
