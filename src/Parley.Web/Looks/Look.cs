using System.Globalization;
using Microsoft.AspNetCore.Http;
using Parley.Web.Hosting;

namespace Parley.Web.Looks;

/// <summary>From when one looks at the record.</summary>
/// <param name="On">The day on which to say how things stand, or null for that of the newest report.</param>
/// <param name="AsOf">The day at whose end (UTC) to say what was known, or null for now.</param>
public sealed record Look(DateOnly? On, DateOnly? AsOf)
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>From now, at the newest report.</summary>
    public static Look Now { get; } = new(null, null);

    /// <summary>What an address says.</summary>
    /// <exception cref="WebException">A day is none.</exception>
    internal static Look Of(IQueryCollection query) => new(Day(query, "on"), Day(query, "asOf"));

    /// <summary>This look, without the days that mean nothing there.</summary>
    /// <param name="days">The days that mean something.</param>
    public Look Within(LookDays days) => days switch
    {
        LookDays.Both => this,
        LookDays.Known => this with { On = null },
        _ => Now,
    };

    /// <summary>A day as addresses have it.</summary>
    public static string? Write(DateOnly? day) => day?.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>The day that an address names; null when it says nothing.</summary>
    /// <exception cref="WebException">It is none.</exception>
    internal static DateOnly? Day(IQueryCollection query, string name) => query[name].ToString() switch
    {
        "" => null,
        var text when DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => throw new WebException(StatusCodes.Status400BadRequest, $"What stands at {name} is no day.", "A day is written YYYY-MM-DD, as in 2018-08-24."),
    };
}
