using System.ComponentModel;
using Parley.Cli.Output;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary>What <c>parley read</c> is asked to do.</summary>
internal sealed class ReadSettings : CommandSettings
{
    [CommandArgument(0, "[PATH]")]
    [Description("Files (text, HTML, PDF, e-mail, feeds, .json, .jsonl, .dna, .zip), folders, addresses (http, https), or - for standard input. N.meta.json beside N.txt gives id, title, published, publisher, dateline.")]
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
    [Description("Your own actors, in YAML, besides those that Parley knows: names, aliases, kind, party, demonym, capital, former names, offices.")]
    public string? Actors { get; init; }

    [CommandOption("--format <FORMAT>")]
    [Description("text, json or html. By default text; json with --out or --jsonl. One reading is one JSON object, several are JSON lines.")]
    public string? Format { get; init; }

    [CommandOption("--out <DIR>")]
    [Description("Writes each reading to a file of its own in DIR, named by the report's id.")]
    public string? Out { get; init; }

    [CommandOption("--jsonl")]
    [Description("The input has a report a line, {\"id\", \"published\", \"title\", \"publisher\", \"text\"}; each reading comes out at once as a line of JSON.")]
    public bool JsonLines { get; init; }

    [CommandOption("--explain")]
    [Description("Says under each item which rule or model read it and from which words; parley explain RULE tells about a rule. JSON always says so.")]
    public bool Explain { get; init; }

    /// <summary>The form of the output.</summary>
    public OutputFormat OutputFormat =>
        Format is null ? (JsonLines || Out is not null ? OutputFormat.Json : OutputFormat.Text) : Enum.Parse<OutputFormat>(Format, ignoreCase: true);

    public override ValidationResult Validate() => this switch
    {
        { Paths: [], JsonLines: false } => ValidationResult.Error("Nothing to read: give a file, a folder, an address, or - for standard input."),
        { Published: { } day } when !DayOption.IsDay(day) => DayOption.Wrong("--published", day),
        { Format: { } format } when !IsFormat(format) => ValidationResult.Error($"--format: '{format}' is none of text, json, html."),
        _ => ValidationResult.Success(),
    };

    /// <summary>The day given, or null.</summary>
    public DateOnly? Day => DayOption.Of(Published);

    private static bool IsFormat(string text) => !int.TryParse(text, out _) && Enum.TryParse<OutputFormat>(text, ignoreCase: true, out _);
}
