using System.ComponentModel;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Records;

/// <summary>What commands that look at the record may be told.</summary>
internal abstract class ViewSettings : RecordSettings
{
    [CommandOption("--as-of <DATE>")]
    [Description("The day (YYYY-MM-DD, UTC) as of whose end to show what was recorded; by default now.")]
    public string? AsOf { get; init; }

    [CommandOption("--format <FORMAT>")]
    [Description("text or json; json has an object a line.")]
    [DefaultValue("text")]
    public string Format { get; init; } = "text";

    /// <summary>The day as of which to look, or null for now.</summary>
    public DateOnly? AsOfDay => DayOption.Of(AsOf);

    /// <summary>The form of the output.</summary>
    public ListFormat ListFormat => ListFormats.Parse(Format);

    public override ValidationResult Validate() => DayOption.IsDay(AsOf) ? ListFormats.Validate(Format) : DayOption.Wrong("--as-of", AsOf);
}

/// <summary>What <c>parley talks list</c> is asked to do.</summary>
internal sealed class TalksListSettings : ViewSettings;

/// <summary>What <c>parley talks show</c> is asked to do.</summary>
internal sealed class TalksShowSettings : ViewSettings
{
    [CommandArgument(0, "<NAME>")]
    [Description("The name of the talks.")]
    public string Name { get; init; } = "";

    [CommandOption("--on <DATE>")]
    [Description("The day (YYYY-MM-DD) up to which to show reports; by default all.")]
    public string? On { get; init; }

    /// <summary>The day up to which reports are shown, or null.</summary>
    public DateOnly? OnDay => DayOption.Of(On);

    public override ValidationResult Validate() => DayOption.IsDay(On) ? base.Validate() : DayOption.Wrong("--on", On);
}
