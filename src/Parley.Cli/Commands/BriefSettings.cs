using System.ComponentModel;
using Parley.Cli.Briefs;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary>What <c>parley brief</c> is asked to do.</summary>
internal sealed class BriefSettings : CommandSettings
{
    [CommandArgument(0, "[PATH]")]
    [Description("The reports: files (text, HTML, PDF, e-mail, feeds, .json, .jsonl, .dna, .zip), folders, addresses (http, https), or - for standard input.")]
    public string[] Paths { get; init; } = [];

    [CommandOption("--on <DATE>")]
    [Description("The day (YYYY-MM-DD) as of which to say where the talks stand; later reports are left out. By default the newest report's.")]
    public string? On { get; init; }

    [CommandOption("--sources")]
    [Description("Prints under each line the sentences that it rests on, with report and day.")]
    public bool Sources { get; init; }

    [CommandOption("--actors <FILE>")]
    [Description("Your own actors, in YAML, besides those that Parley knows: names, aliases, kind, party, demonym, capital, former names, offices.")]
    public string? Actors { get; init; }

    [CommandOption("--format <FORMAT>")]
    [Description("text, json or markdown; json always has the sources.")]
    [DefaultValue("text")]
    public string Format { get; init; } = "text";

    /// <summary>The day given, or null.</summary>
    public DateOnly? Day => On is null ? null : DateOnly.ParseExact(On, "yyyy-MM-dd");

    /// <summary>The form of the output.</summary>
    public BriefFormat BriefFormat => Enum.Parse<BriefFormat>(Format, ignoreCase: true);

    public override ValidationResult Validate() => this switch
    {
        { Paths: [] } => ValidationResult.Error("Nothing to read: give a file, a folder, an address, or - for standard input."),
        { On: { } day } when !DateOnly.TryParseExact(day, "yyyy-MM-dd", out _) => ValidationResult.Error($"--on: '{day}' is not a date of the form YYYY-MM-DD."),
        { Format: var format } when !IsFormat(format) => ValidationResult.Error($"--format: '{format}' is none of text, json, markdown."),
        _ => ValidationResult.Success(),
    };

    private static bool IsFormat(string text) => !int.TryParse(text, out _) && Enum.TryParse<BriefFormat>(text, ignoreCase: true, out _);
}
