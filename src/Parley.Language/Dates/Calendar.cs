namespace Parley.Language.Dates;

/// <summary>Arithmetic of the Gregorian calendar in the units of the grammar. Weeks begin on Monday (ISO 8601).</summary>
internal static class Calendar
{
    /// <summary>Mean lengths in days, by <see cref="TimeUnit"/>.</summary>
    private static readonly double[] Lengths = [1 / 24.0, 1, 7, 14, 365.25 / 12, 365.25 / 4, 365.25, 3652.5, 36525];

    private static readonly DateGrain[] Grains =
    [
        DateGrain.Day, DateGrain.Day, DateGrain.Week, DateGrain.Week, DateGrain.Month, DateGrain.Quarter, DateGrain.Year, DateGrain.Vague, DateGrain.Vague,
    ];

    /// <summary>The mean length of a unit in days.</summary>
    public static double DaysOf(TimeUnit unit) => Lengths[(int)unit];

    /// <summary>How fine a unit is.</summary>
    public static DateGrain GrainOf(TimeUnit unit) => Grains[(int)unit];

    /// <summary>A year as people write it in two digits: 30 to 99 lie in the last century, the others in this one; any other number as it is.</summary>
    public static int FullYear(int year) => year switch { < 30 => year + 2000, < 100 => year + 1900, _ => year };

    /// <summary>A whole year, 1 to 9999.</summary>
    public static Stretch Year(int year, Anchor anchor = Anchor.None) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), DateGrain.Year, anchor);

    /// <summary>A whole month.</summary>
    public static Stretch Month(int year, int month, Anchor anchor = Anchor.None) => Months(year, month, 1, DateGrain.Month, anchor);

    /// <summary>A quarter, 1 to 4.</summary>
    public static Stretch Quarter(int year, int quarter, Anchor anchor = Anchor.None) => Months(year, (quarter * 3) - 2, 3, DateGrain.Quarter, anchor);

    /// <summary>A season of the northern half of the world, 1 (March to May) to 4 (December to February of the next year).</summary>
    public static Stretch Season(int year, int season, Anchor anchor = Anchor.None) => Months(year, season * 3, 3, DateGrain.Quarter, anchor);

    /// <summary>Some whole months from one on.</summary>
    public static Stretch Months(int year, int month, int count, DateGrain grain, Anchor anchor = Anchor.None)
    {
        var first = new DateOnly(year, month, 1);
        return new Stretch(first, first.AddMonths(count).AddDays(-1), grain, anchor);
    }

    /// <summary>The day, or null when the month does not have it.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>The number of a weekday, 1 (Monday) to 7.</summary>
    public static int WeekdayOf(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>The day moved by a number of units, or null when that lies outside the years 2 to 9998.</summary>
    public static DateOnly? Shift(DateOnly day, double count, TimeUnit unit)
    {
        var days = count * DaysOf(unit);
        if (Math.Abs(days) > 3_000_000) return null;
        var months = unit switch { TimeUnit.Month => 1, TimeUnit.Quarter => 3, TimeUnit.Year => 12, TimeUnit.Decade => 120, TimeUnit.Century => 1200, _ => 0 };
        var whole = count * months;
        var moved = (day.Year * 12.0) + (months > 0 ? whole : days / 30);
        if (moved is < 36 or > 9996 * 12) return null;
        return months > 0 && whole == Math.Floor(whole) ? day.AddMonths((int)whole) : day.AddDays((int)Math.Round(days));
    }

    /// <summary>The unit of the calendar that holds the day: its week, month, quarter, year, decade or century.</summary>
    public static Stretch Around(DateOnly day, TimeUnit unit, Anchor anchor = Anchor.None) => unit switch
    {
        TimeUnit.Hour or TimeUnit.Day => Stretch.OfDay(day, anchor),
        TimeUnit.Week or TimeUnit.Fortnight => Week(day, anchor),
        TimeUnit.Month => Month(day.Year, day.Month, anchor),
        TimeUnit.Quarter => Quarter(day.Year, ((day.Month - 1) / 3) + 1, anchor),
        TimeUnit.Year => Year(day.Year, anchor),
        TimeUnit.Decade => Years(Math.Max(1, day.Year / 10 * 10), 10, anchor),
        _ => Years(Math.Max(1, day.Year / 100 * 100), 100, anchor),
    };

    /// <summary>Some whole years from one on; coarser than a year.</summary>
    public static Stretch Years(int year, int count, Anchor anchor = Anchor.None) =>
        new(new DateOnly(year, 1, 1), new DateOnly(year + count - 1, 12, 31), DateGrain.Vague, anchor);

    private static Stretch Week(DateOnly day, Anchor anchor)
    {
        var monday = day.AddDays(1 - WeekdayOf(day));
        return new Stretch(monday, monday.AddDays(6), DateGrain.Week, anchor);
    }
}
