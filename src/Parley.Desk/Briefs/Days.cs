using System.Globalization;
using Parley.Talks;

namespace Parley.Desk.Briefs;

/// <summary>Writes days as a page does.</summary>
internal static class Days
{
    /// <summary>"14 Jan 2020".</summary>
    public static string Short(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"14 January 2020".</summary>
    public static string Long(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"January 2020".</summary>
    public static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"14 Jan 2020", "Jan 2020", or "2020".</summary>
    public static string Short(PartialDate date) => Write(date, "d MMM yyyy", "MMM yyyy");

    /// <summary>"14 Jan 2020" where a report says that it was then, else "told 14 Jan 2020": it may have been before.</summary>
    public static string Told(string day, bool isDated) => isDated ? day : "told " + day;

    /// <summary>"on 14 January 2020", "in January 2020", or "in 2020".</summary>
    public static string In(PartialDate date) => (date.Day is null ? "in " : "on ") + Write(date, "d MMMM yyyy", "MMMM yyyy");

    /// <summary>"for 14 January 2020", "for January 2020", or "for 2020".</summary>
    public static string For(PartialDate date) => "for " + Write(date, "d MMMM yyyy", "MMMM yyyy");

    /// <summary>"14 Jan 2020", or from the first to the last day; null when neither is known.</summary>
    public static string? Range(DateOnly? first, DateOnly? last) => (first, last) switch
    {
        ({ } from, { } to) when from.Year == to.Year && from != to => $"{from.ToString("d MMM", CultureInfo.InvariantCulture)} - {Short(to)}",
        ({ } from, { } to) when from != to => $"{Short(from)} - {Short(to)}",
        (_, { } day) => Short(day),
        ({ } day, _) => Short(day),
        _ => null,
    };

    private static string Write(PartialDate date, string day, string month) =>
        date.First.ToString(date switch { { Day: not null } => day, { Month: not null } => month, _ => "yyyy" }, CultureInfo.InvariantCulture);
}
