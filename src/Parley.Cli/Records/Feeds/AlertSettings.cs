using System.ComponentModel;
using Spectre.Console.Cli;

namespace Parley.Cli.Records.Feeds;

/// <summary>What <c>parley alerts</c> is asked to do.</summary>
internal sealed class AlertSettings : RecordSettings
{
    [CommandOption("--alert <RULES>")]
    [Description("Raises and delivers what the rules of this file, in YAML, want to be told of; without it, the alerts that were raised are listed.")]
    public string? Rules { get; init; }

    [CommandOption("--format <FORMAT>")]
    [Description("text or json; json has an object a line.")]
    [DefaultValue("text")]
    public string Format { get; init; } = "text";

    public override Spectre.Console.ValidationResult Validate() => ListFormats.Validate(Format);
}
