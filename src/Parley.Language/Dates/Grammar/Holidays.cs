using System.Globalization;

namespace Parley.Language.Dates.Grammar;

/// <summary>Reads holidays that reports count from: "Christmas", "New Year's Day", "Thanksgiving", "Labor Day", "Easter", "Lunar New Year".</summary>
internal static class Holidays
{
    private static readonly (string[] Words, Func<int, DateOnly> DayOf)[] Known =
    [
        (["christmas", "eve"], year => new DateOnly(year, 12, 24)),
        (["christmas", "day"], year => new DateOnly(year, 12, 25)),
        (["christmas"], year => new DateOnly(year, 12, 25)),
        (["thanksgiving"], year => Weekday(new DateOnly(year, 11, 1), 4, 4)),
        (["labor", "day"], year => Weekday(new DateOnly(year, 9, 1), 1, 1)),
        (["memorial", "day"], year => Weekdays.Nearest(new DateOnly(year, 5, 31), 1, -1)),
        (["independence", "day"], year => new DateOnly(year, 7, 4)),
        (["easter"], Easter),
        (["lunar", "new", "year"], LunarNewYear),
        (["chinese", "new", "year"], LunarNewYear),
        (["spring", "festival"], LunarNewYear),
        (["new", "year", "'s", "day"], year => new DateOnly(year, 1, 1)),
        (["new", "year", "'s", "eve"], year => new DateOnly(year, 12, 31)),
    ];

    private static readonly ChineseLunisolarCalendar Chinese = new();

    public static Match? Read(Scan scan, int at)
    {
        if (scan[at].Class is not (TimeClass.Holiday or TimeClass.Season)) return null;
        foreach (var (words, dayOf) in Known)
        {
            if (Matches(scan, at, words)) return Resolve(scan, at, at + words.Length, dayOf);
        }

        return null;
    }

    private static bool Matches(Scan scan, int at, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var isSame = words[i] == "'s" ? scan.Is(at + i, TimeClass.Possessive) : scan.IsWord(at + i, words[i]);
            if (!isSame) return false;
        }

        return true;
    }

    private static Match Resolve(Scan scan, int at, int end, Func<int, DateOnly> dayOf)
    {
        if (YearNumbers.ReadAfter(scan, end) is var (year, after, anchor)) return Match.Of(after, Stretch.OfDay(dayOf(year), anchor));
        var nearest = Nearness.Year(scan, at, end, candidate => dayOf(candidate));
        return Match.Of(end, Stretch.OfDay(nearest!.Value, Anchor.Year));
    }

    private static DateOnly Weekday(DateOnly from, int weekday, int number) => Weekdays.Nearest(from, weekday, 1).AddDays(7 * (number - 1));

    /// <summary>The first day of the Chinese year; outside the years that the calendar covers (1901 to 2100), February 4.</summary>
    private static DateOnly LunarNewYear(int year) =>
        year is > 1901 and < 2100 ? DateOnly.FromDateTime(Chinese.ToDateTime(year, 1, 1, 0, 0, 0, 0)) : new DateOnly(year, 2, 4);

    /// <summary>Western Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, 1991).</summary>
    private static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e, f) = (b / 4, b % 4, (b + 8) / 25);
        var g = (b - f + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var day = h + l - (7 * m) + 114;
        return new DateOnly(year, day / 31, (day % 31) + 1);
    }
}
