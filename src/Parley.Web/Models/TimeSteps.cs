namespace Parley.Web.Models;

/// <summary>The days between which one can step.</summary>
/// <param name="First">The first day with something, or null.</param>
/// <param name="Latest">The last day with something, or null.</param>
/// <param name="Earlier">The last day before the one that is looked at, or null.</param>
/// <param name="Later">The next day after it, or null.</param>
public sealed record TimeSteps(DateOnly? First, DateOnly? Latest, DateOnly? Earlier, DateOnly? Later)
{
    /// <summary>The steps among some days.</summary>
    /// <param name="days">The days, in any order.</param>
    /// <param name="on">The day that is looked at; null for the last.</param>
    internal static TimeSteps Of(IEnumerable<DateOnly> days, DateOnly? on)
    {
        var known = days.ToList();
        if (known.Count == 0) return new TimeSteps(null, null, null, null);
        var (first, latest) = (known.Min(), known.Max());
        var at = on ?? latest;
        return new TimeSteps(first, latest, Nearest(known.Where(day => day < at), days => days.Max()), Nearest(known.Where(day => day > at), days => days.Min()));
    }

    private static DateOnly? Nearest(IEnumerable<DateOnly> days, Func<IEnumerable<DateOnly?>, DateOnly?> choose) => choose(days.Select(day => (DateOnly?)day));
}
