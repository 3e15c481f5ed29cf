using Parley.Text;

namespace Parley.Language.Dates;

/// <summary>An expression of time in a text, resolved against the report's day where that is known.</summary>
/// <param name="Span">The code units that it covers, without prepositions that are not part of it ("November" of "in November").</param>
/// <param name="Kind">A point or stretch of the calendar, or a length of time.</param>
/// <param name="First">The first day that it can mean, or null when it cannot be resolved.</param>
/// <param name="Last">The last day that it can mean, or null when it cannot be resolved.</param>
/// <param name="Grain">How fine the expression is: "in November" is a month, whatever its days.</param>
/// <param name="Bound">Whether the text says by, before, after, since, until ... the date.</param>
/// <param name="Days">The length in days, for a duration; for any other expression null.</param>
public readonly record struct DateExpression(
    Span Span,
    DateKind Kind,
    DateOnly? First,
    DateOnly? Last,
    DateGrain Grain,
    DateBound Bound,
    double? Days);

/// <summary>What an expression of time is.</summary>
public enum DateKind : byte
{
    /// <summary>A day, week, month, season, quarter, year or a range of them.</summary>
    Date,

    /// <summary>A length of time ("two weeks").</summary>
    Duration,
}

/// <summary>How fine an expression of time is.</summary>
public enum DateGrain : byte
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter of a year, or a season.</summary>
    Quarter,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Coarser than a year, or vague ("in recent months").</summary>
    Vague,
}

/// <summary>How an expression bounds what happens.</summary>
public enum DateBound : byte
{
    /// <summary>At the date.</summary>
    On,

    /// <summary>At the date or earlier ("by Friday", "before the end of the year").</summary>
    By,

    /// <summary>Until the date ("until March").</summary>
    Until,

    /// <summary>From the date on ("since July", "from October 1").</summary>
    From,

    /// <summary>After the date.</summary>
    After,
}
