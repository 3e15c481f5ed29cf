using System.ComponentModel;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Records;

/// <summary>What <c>parley add</c> is asked to do.</summary>
internal sealed class AddSettings : RecordSettings
{
    [CommandArgument(0, "[PATH]")]
    [Description("Files (text, HTML, PDF, e-mail, feeds, .json, .jsonl, .dna, .zip), folders, addresses (http, https), or - for standard input.")]
    public string[] Paths { get; init; } = [];

    [CommandOption("--published <DATE>")]
    [Description("The day of publication (YYYY-MM-DD), from which \"next Tuesday\" counts.")]
    public string? Published { get; init; }

    [CommandOption("--title <TITLE>")]
    [Description("The headline.")]
    public string? Title { get; init; }

    [CommandOption("--publisher <NAME>")]
    [Description("Who published the report.")]
    public string? Publisher { get; init; }

    [CommandOption("--actors <FILE>")]
    [Description("Your own actors, in YAML, besides those that Parley knows.")]
    public string? Actors { get; init; }

    [CommandOption("--jsonl")]
    [Description("The input has a report a line, {\"id\", \"published\", \"title\", \"publisher\", \"text\"}.")]
    public bool JsonLines { get; init; }

    [CommandOption("--format <FORMAT>")]
    [Description("text or json; json tells of each report, on a line, once it is on the disk.")]
    [DefaultValue("text")]
    public string Format { get; init; } = "text";

    /// <summary>The day given, or null.</summary>
    public DateOnly? Day => DayOption.Of(Published);

    public override ValidationResult Validate() => this switch
    {
        { Paths: [], JsonLines: false } => ValidationResult.Error("Nothing to add: give a file, a folder, an address, or - for standard input."),
        { Published: { } day } when !DayOption.IsDay(day) => DayOption.Wrong("--published", day),
        _ => ListFormats.Validate(Format),
    };
}
