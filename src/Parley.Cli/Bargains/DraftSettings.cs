using System.ComponentModel;
using Parley.Cli.Forecasts;
using Parley.Cli.Records;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Bargains;

/// <summary>What <c>parley bargain new</c> is asked to do.</summary>
internal sealed class DraftSettings : RecordSettings
{
    [CommandOption("--talks <NAME>", isRequired: true)]
    [Description("The talks.")]
    public string Talks { get; init; } = "";

    [CommandOption("--on <DATE>")]
    [Description("The day (YYYY-MM-DD); later reports are left out. By default the newest report's.")]
    public string? On { get; init; }

    [CommandOption("--as-of <DATE>")]
    [Description("The day (YYYY-MM-DD, UTC) as of whose end to take what was recorded; by default now.")]
    public string? AsOf { get; init; }

    /// <summary>The day up to which reports are taken, or null for all.</summary>
    public DateOnly? OnDay => On is null ? null : DayOption.Parse(On);

    /// <summary>The day as of which to look at the record, or null for now.</summary>
    public DateOnly? AsOfDay => AsOf is null ? null : DayOption.Parse(AsOf);

    public override ValidationResult Validate() => this switch
    {
        { On: { } on } when !DayOption.IsDay(on) => DayOption.Wrong("--on", on),
        { AsOf: { } day } when !DayOption.IsDay(day) => DayOption.Wrong("--as-of", day),
        _ => ValidationResult.Success(),
    };
}
