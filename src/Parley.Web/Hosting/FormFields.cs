using System.Globalization;
using Microsoft.AspNetCore.Http;
using Parley.Desk.Records;

namespace Parley.Web.Hosting;

/// <summary>What the fields of a form say.</summary>
internal static class FormFields
{
    /// <summary>What a field says, without blanks around it; null when it says nothing.</summary>
    public static string? Text(this IFormCollection form, string name) => form[name].ToString().Trim() is { Length: > 0 } text ? text : null;

    /// <summary>What a field says that must say something.</summary>
    /// <exception cref="RequestException">It says nothing.</exception>
    public static string Needed(this IFormCollection form, string name) => form.Text(name) ?? throw new RequestException($"'{name}' is missing; give one");

    /// <summary>The day that a field names; null when it says nothing.</summary>
    /// <exception cref="RequestException">It names none.</exception>
    public static DateOnly? Day(this IFormCollection form, string name) => form.Text(name) switch
    {
        null => null,
        var text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new RequestException($"'{text}' is no day; a day is written YYYY-MM-DD"),
    };

    /// <summary>The whole number that a field names.</summary>
    /// <exception cref="RequestException">It names none within the bounds.</exception>
    public static int Number(this IFormCollection form, string name, int otherwise, int least, int most) => form.Text(name) switch
    {
        null => otherwise,
        var text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : throw new RequestException($"'{name}' is '{text}'; give a number from {least} to {most}"),
    };

    /// <summary>Whether a field says yes or no; null when it says nothing.</summary>
    /// <exception cref="RequestException">It says something else.</exception>
    public static bool? YesOrNo(this IFormCollection form, string name) => form.Text(name) switch
    {
        null => null,
        "yes" => true,
        "no" => false,
        var other => throw new RequestException($"'{other}' is none of yes, no"),
    };

    /// <summary>The names in a field, with commas between; null when it says nothing.</summary>
    public static string[]? Names(this IFormCollection form, string name) => form.Text(name)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
