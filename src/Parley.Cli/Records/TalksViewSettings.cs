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
    public DateOnly? AsOfDay => DayOption.Of(AsOf);

    public override ValidationResult Validate() => DayOption.IsDay(AsOf) ? ValidationResult.Success() : DayOption.Wrong("--as-of", AsOf);
}
