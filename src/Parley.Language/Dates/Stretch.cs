namespace Parley.Language.Dates;

/// <summary>A stretch of the calendar that an expression can mean.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day, not before the first.</param>
/// <param name="Grain">How fine the expression is.</param>
/// <param name="Anchor">What the stretch was counted from.</param>
internal readonly record struct Stretch(DateOnly First, DateOnly Last, DateGrain Grain, Anchor Anchor = Anchor.None)
{
    /// <summary>A single day.</summary>
    public static Stretch OfDay(DateOnly day, Anchor anchor = Anchor.None) => new(day, day, DateGrain.Day, anchor);

    /// <summary>The weaker of two anchors: a range counts from the report's day when either end does.</summary>
    public static Anchor Weaker(Stretch one, Stretch other) => (Anchor)Math.Max((int)one.Anchor, (int)other.Anchor);
}

/// <summary>What a stretch of the calendar was counted from.</summary>
internal enum Anchor : byte
{
    /// <summary>Nothing: the text gives it whole ("9 April 2018").</summary>
    None,

    /// <summary>The report's day.</summary>
    Report,

    /// <summary>The report's day, which chose the year of a day or month ("April 9").</summary>
    Year,
}
