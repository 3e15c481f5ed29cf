using Parley.Talks.Exchange;

namespace Parley.Web.Models;

/// <summary>Finds the days between which one can step.</summary>
internal static class DaySteps
{
    /// <summary>The steps among some days.</summary>
    /// <param name="days">The days, in any order.</param>
    /// <param name="on">The day that is looked at; null for the last.</param>
    public static TimeSteps Of(IEnumerable<DateOnly> days, DateOnly? on)
    {
        var known = days.ToList();
        if (known.Count == 0) return new TimeSteps(null, null, null, null);
        var (first, latest) = (known.Min(), known.Max());
        var at = on ?? latest;
        return new TimeSteps(first, latest, Nearest(known.Where(day => day < at), days => days.Max()), Nearest(known.Where(day => day > at), days => days.Min()));
    }

    private static DateOnly? Nearest(IEnumerable<DateOnly> days, Func<IEnumerable<DateOnly?>, DateOnly?> choose) => choose(days.Select(day => (DateOnly?)day));
}
