using Spectre.Console;

namespace Parley.Cli.Forecasts;

/// <summary>The forms in which scores are given out.</summary>
internal static class ScoreFormats
{
    public static ValidationResult Validate(string text) =>
        text is "text" or "json" or "html" ? ValidationResult.Success() : ValidationResult.Error($"--format: '{text}' is none of text, json, html.");
}
