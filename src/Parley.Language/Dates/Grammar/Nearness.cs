namespace Parley.Language.Dates.Grammar;

/// <summary>Chooses the year of a day or month that the text gives without one: the nearest to the report's day.</summary>
/// <remarks>
/// A date against the direction of the text ("talks have begun in Lima, on April 9", when next April is nearer) counts as three times as far away, and
/// eight times where its verb stands beside it ("was signed on April 9").
/// </remarks>
internal static class Nearness
{
    private const int AgainstDirection = 3;
    private const int AgainstVerb = 8;

    /// <summary>The nearest of last year's, this year's and next year's day, or null when none of the years has it.</summary>
    public static DateOnly? Year(Scan scan, int start, int end, Func<int, DateOnly?> dayOf)
    {
        var direction = Directions.At(scan, start, end);
        var against = direction < 0 && Directions.IsDatedPast(scan, start) ? AgainstVerb : AgainstDirection;
        DateOnly? nearest = null;
        var shortest = int.MaxValue;
        for (var year = scan.Today.Year - 1; year <= scan.Today.Year + 1; year++)
        {
            if (dayOf(year) is not { } day) continue;
            var distance = day.DayNumber - scan.Today.DayNumber;
            var cost = Math.Abs(distance) * (distance * direction < 0 ? against : 1);
            if (cost < shortest) (nearest, shortest) = (day, cost);
        }

        return nearest ?? LeapDay(scan, dayOf);
    }

    /// <summary>"February 29" far from a leap year: the next one.</summary>
    private static DateOnly? LeapDay(Scan scan, Func<int, DateOnly?> dayOf)
    {
        for (var year = scan.Today.Year + 2; year <= scan.Today.Year + 8; year++)
        {
            if (dayOf(year) is { } day) return day;
        }

        return null;
    }
}
