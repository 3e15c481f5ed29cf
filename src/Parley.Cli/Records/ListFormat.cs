using Spectre.Console;

namespace Parley.Cli.Records;

/// <summary>The form in which what the record holds is listed.</summary>
internal enum ListFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs: a JSON object a line.</summary>
    Json,
}

/// <summary>Reads the option <c>--format</c>.</summary>
internal static class ListFormats
{
    public static ListFormat Parse(string text) => Enum.Parse<ListFormat>(text, ignoreCase: true);

    public static ValidationResult Validate(string text) =>
        text.ToLowerInvariant() is "text" or "json"
            ? ValidationResult.Success()
            : ValidationResult.Error($"--format: '{text}' is none of text, json.");
}
