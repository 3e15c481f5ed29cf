using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Parley.Talks;

/// <summary>A date as finely as it is known: a year, a month, or a day; written <c>2018</c>, <c>2018-11</c> or <c>2018-11-30</c>.</summary>
/// <remarks>
/// Years run from 1 to 9999. Equality is of what is known: <c>2018-11</c> does not equal <c>2018-11-01</c>. Dates order by their
/// first day; where that is the same, the coarser one comes first. Immutable.
/// </remarks>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(int year, int? month, int? day)
    {
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>The year, 1 to 9999.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12, or null when only the year is known.</summary>
    public int? Month { get; }

    /// <summary>The day of the month, or null when only the month or the year is known.</summary>
    public int? Day { get; }

    /// <summary>The first day that the date covers.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that the date covers.</summary>
    public DateOnly Last => Day is { } day ? new DateOnly(Year, Month!.Value, day) : LastOfMonth(Year, Month ?? 12);

    /// <summary>A whole year.</summary>
    public static PartialDate OfYear(int year) => new(new DateOnly(year, 1, 1).Year, null, null);

    /// <summary>A whole month.</summary>
    public static PartialDate OfMonth(int year, int month) => new(new DateOnly(year, month, 1).Year, month, null);

    /// <summary>A single day.</summary>
    public static PartialDate OfDay(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>.</summary>
    /// <exception cref="FormatException">The text is none of the three, or no date of the calendar.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD.");

    /// <summary>Reads <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>; false when the text is none of them.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        var padded = text?.Length switch { 4 => text + "-01-01", 7 => text + "-01", 10 => text, _ => null };
        if (!DateOnly.TryParseExact(padded, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return false;
        date = new PartialDate(day.Year, text!.Length >= 7 ? day.Month : null, text.Length == 10 ? day.Day : null);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(PartialDate other) => (Year, Month ?? 0, Day ?? 0).CompareTo((other.Year, other.Month ?? 0, other.Day ?? 0));

    /// <summary>The date in ISO 8601, as finely as it is known.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => $"{Year:D4}",
        (_, null) => $"{Year:D4}-{Month:D2}",
        _ => $"{Year:D4}-{Month:D2}-{Day:D2}",
    };

    private static DateOnly LastOfMonth(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}
