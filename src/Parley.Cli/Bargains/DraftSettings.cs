using System.ComponentModel;
using Parley.Cli.Records;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Bargains;

/// <summary>What <c>parley bargain new</c> is asked to do.</summary>
internal sealed class DraftSettings : TalksViewSettings
{
    [CommandOption("--on <DATE>")]
    [Description("The day (YYYY-MM-DD); later reports are left out. By default the newest report's.")]
    public string? On { get; init; }

    public override DateOnly? OnDay => DayOption.Of(On);

    public override ValidationResult Validate() => DayOption.IsDay(On) ? base.Validate() : DayOption.Wrong("--on", On);
}
