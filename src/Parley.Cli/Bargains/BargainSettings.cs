using System.ComponentModel;
using Parley.Desk.Bargains;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Bargains;

/// <summary>What <c>parley bargain</c> is asked to do.</summary>
internal sealed class BargainSettings : CommandSettings
{
    [CommandArgument(0, "<PATH>")]
    [Description("A folder with a file for each party: GENIUS (XML), GeniusWeb or NegoLog (JSON), NegMAS (YAML); or a bargaining file (YAML) with the factions of each side.")]
    public string Path { get; init; } = "";

    [CommandOption("--semantics <NAME>")]
    [Description("By whose rules utilities are counted: parley, genius, geniusweb, negolog or negmas. Without it, by those of the tool that the files were made for.")]
    public string? Semantics { get; init; }

    [CommandOption("--sweep <RANGE>")]
    [Description("Of a bargaining file: the zone, the Nash deal and who blocks while a pressure rises (tariff=0..25, by steps of 5: tariff=0..25/5) or time passes (week=0..12).")]
    public string? Sweep { get; init; }

    [CommandOption("--format <FORMAT>")]
    [Description("text, json, markdown, html (with a picture of the deals) or svg (the picture alone).")]
    [DefaultValue("text")]
    public string Format { get; init; } = "text";

    /// <summary>The form of the output.</summary>
    public BargainFormat BargainFormat => Enum.Parse<BargainFormat>(Format, ignoreCase: true);

    public override ValidationResult Validate()
    {
        if (int.TryParse(Format, out _) || !Enum.TryParse<BargainFormat>(Format, ignoreCase: true, out _)) return ValidationResult.Error($"--format: '{Format}' is none of text, json, markdown, html, svg.");
        if (Sweep is not null && !SweepBargain.IsRange(Sweep)) return ValidationResult.Error($"--sweep: '{Sweep}' is no range; write one like tariff=0..25 or week=0..12.");
        return SemanticsOption.Validate(Semantics);
    }
}
