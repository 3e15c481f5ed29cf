using System.ComponentModel;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Records;

/// <summary>What every command that looks at talks is told.</summary>
internal abstract class TalksViewSettings : RecordSettings
{
    [CommandOption("--talks <NAME>", isRequired: true)]
    [Description("The talks.")]
    public string Talks { get; init; } = "";

    [CommandOption("--as-of <DATE>")]
    [Description("The day (YYYY-MM-DD, UTC) as of whose end to take what was recorded; by default now.")]
    public string? AsOf { get; init; }

    /// <summary>The day up to which reports are taken, or null for all.</summary>
    public abstract DateOnly? OnDay { get; }

    /// <summary>The day as of which to look at the record, or null for now.</summary>
    public DateOnly? AsOfDay => Parse(AsOf);

    public override ValidationResult Validate() => IsDay(AsOf) ? ValidationResult.Success() : NoDay("--as-of", AsOf);

    /// <summary>The day of an option, or null when it is not given.</summary>
    protected static DateOnly? Parse(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd");

    /// <summary>Whether an option is a day, or not given.</summary>
    protected static bool IsDay(string? day) => day is null || DateOnly.TryParseExact(day, "yyyy-MM-dd", out _);

    /// <summary>The error for an option that is no day.</summary>
    protected static ValidationResult NoDay(string option, string? day) => ValidationResult.Error($"{option}: '{day}' is not a date of the form YYYY-MM-DD.");
}
