using System.ComponentModel;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Records.Feeds;

/// <summary>What <c>parley watch</c> is asked to do.</summary>
internal sealed class WatchSettings : RecordSettings
{
    private const int MinutesOfDay = 24 * 60;

    [CommandOption("--once")]
    [Description("Asks once for the feeds that are due, and ends.")]
    public bool Once { get; init; }

    [CommandOption("--every <MINUTES>")]
    [Description("How often to ask for each feed, 5 to 1440 minutes.")]
    [DefaultValue(30)]
    public int Every { get; init; } = 30;

    [CommandOption("--actors <FILE>")]
    [Description("Your own actors, in YAML, besides those that Parley knows.")]
    public string? Actors { get; init; }

    [CommandOption("--alert <RULES>")]
    [Description("Alerts to what the rules of this file, in YAML, want to be told of.")]
    public string? Rules { get; init; }

    [CommandOption("--format <FORMAT>")]
    [Description("text or json; json has an object a line.")]
    [DefaultValue("text")]
    public string Format { get; init; } = "text";

    public override ValidationResult Validate() =>
        Every is >= 5 and <= MinutesOfDay ? ListFormats.Validate(Format) : ValidationResult.Error($"--every: {Every} is not from 5 to {MinutesOfDay} minutes.");
}
