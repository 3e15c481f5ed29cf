using Parley.Desk.Bargains;
using Spectre.Console;

namespace Parley.Cli.Bargains;

/// <summary>Checks the option <c>--semantics</c>.</summary>
internal static class SemanticsOption
{
    public static ValidationResult Validate(string? text) => text is null || AnalyzeBargain.Conventions.Contains(text.ToLowerInvariant())
        ? ValidationResult.Success()
        : ValidationResult.Error($"--semantics: '{text}' is none of {string.Join(", ", AnalyzeBargain.Conventions)}.");
}
