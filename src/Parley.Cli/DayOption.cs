using System.Globalization;
using Spectre.Console;

namespace Parley.Cli;

/// <summary>Options that are days, YYYY-MM-DD.</summary>
internal static class DayOption
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>Whether an option is a day, or not given.</summary>
    public static bool IsDay(string? text) => text is null || DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>The day of an option.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static DateOnly Parse(string text) => DateOnly.ParseExact(text, Form, CultureInfo.InvariantCulture);

    /// <summary>The day of an option, or null when it is not given.</summary>
    /// <exception cref="FormatException">It is no day.</exception>
    public static DateOnly? Of(string? text) => text is null ? null : Parse(text);

    /// <summary>A day as an option has it.</summary>
    public static string Text(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>The error for an option that is no day.</summary>
    public static ValidationResult Wrong(string option, string? text) => ValidationResult.Error($"{option}: '{text}' is not a date of the form YYYY-MM-DD.");
}
