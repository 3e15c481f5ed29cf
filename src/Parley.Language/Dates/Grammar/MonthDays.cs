namespace Parley.Language.Dates.Grammar;

/// <summary>Reads a day of the month that stands alone: "on the 15th", "by the 30th". "The 15th round" is a count.</summary>
internal static class MonthDays
{
    public static Match? Read(Scan scan, int at)
    {
        var isDay = scan.Is(at, TimeClass.The) && scan.Is(at + 1, TimeClass.Ordinal) && CalendarDays.IsDay(scan, at + 1)
            && char.IsAsciiDigit(scan.TextOf(at + 1)[0]) && TakesDay(scan, at - 1) && EndsPhrase(scan, at + 2);
        if (!isDay) return null;
        var direction = Directions.At(scan, at, at + 2);
        return Nearest(scan.Today, scan[at + 1].Value, direction) is { } day ? Match.Of(at + 2, Stretch.OfDay(day, Anchor.Report)) : null;
    }

    private static bool TakesDay(Scan scan, int at) => scan.IsWord(at, "on")
        || scan[at].Class is TimeClass.By or TimeClass.Until or TimeClass.From or TimeClass.Before or TimeClass.After or TimeClass.Since;

    private static bool EndsPhrase(Scan scan, int at) => scan[at].Class is not (TimeClass.Other or TimeClass.Hyphen or TimeClass.Possessive or TimeClass.Unit
        or TimeClass.Past or TimeClass.Fiscal) || !char.IsLetter(scan.TextOf(at)[0]);

    private static DateOnly? Nearest(DateOnly today, int number, int direction)
    {
        DateOnly? nearest = null;
        foreach (var month in (ReadOnlySpan<int>)[-1, 0, 1])
        {
            var first = new DateOnly(today.Year, today.Month, 1).AddMonths(month);
            if (Calendar.Day(first.Year, first.Month, number) is not { } day) continue;
            var distance = day.DayNumber - today.DayNumber;
            if (distance * direction < 0) continue;
            if (nearest is not { } best || Math.Abs(distance) < Math.Abs(best.DayNumber - today.DayNumber)) nearest = day;
        }

        return nearest;
    }
}
