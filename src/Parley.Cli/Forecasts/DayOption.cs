using System.Globalization;
using Spectre.Console;

namespace Parley.Cli.Forecasts;

/// <summary>Options that are days.</summary>
internal static class DayOption
{
    private const string Form = "yyyy-MM-dd";

    public static bool IsDay(string text) => DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    public static DateOnly Parse(string text) => DateOnly.ParseExact(text, Form, CultureInfo.InvariantCulture);

    public static string Text(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    public static ValidationResult Wrong(string option, string text) => ValidationResult.Error($"{option}: '{text}' is not a date of the form YYYY-MM-DD.");
}
