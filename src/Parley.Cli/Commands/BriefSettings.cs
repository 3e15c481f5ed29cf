using System.ComponentModel;
using Parley.Cli.Briefs;
using Parley.Cli.Records;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary>What <c>parley brief</c> is asked to do.</summary>
internal sealed class BriefSettings : RecordSettings
{
    [CommandArgument(0, "[PATH]")]
    [Description("The reports: files (text, HTML, PDF, e-mail, feeds, .json, .jsonl, .dna, .zip), folders, addresses (http, https), or - for standard input.")]
    public string[] Paths { get; init; } = [];

    [CommandOption("--on <DATE>")]
    [Description("The day (YYYY-MM-DD) as of which to say where the talks stand; later reports are left out. By default the newest report's.")]
    public string? On { get; init; }

    [CommandOption("--talks <NAME>")]
    [Description("Talks of the record, in place of paths: briefs on what the record holds of them.")]
    public string? Talks { get; init; }

    [CommandOption("--since <DATE>")]
    [Description("With --talks: begins with what changed since that day (YYYY-MM-DD), or since your 'last visit': the last time that you asked so.")]
    public string? Since { get; init; }

    [CommandOption("--as-of <DATE>")]
    [Description("With --talks: the day (YYYY-MM-DD, UTC) as of whose end to take what was recorded; by default now.")]
    public string? AsOf { get; init; }

    [CommandOption("--sources")]
    [Description("Prints under each line the sentences that it rests on, with report and day.")]
    public bool Sources { get; init; }

    [CommandOption("--actors <FILE>")]
    [Description("Your own actors, in YAML, besides those that Parley knows: names, aliases, kind, party, demonym, capital, former names, offices.")]
    public string? Actors { get; init; }

    [CommandOption("--format <FORMAT>")]
    [Description("text, json, markdown or html; json and html always have the sources.")]
    [DefaultValue("text")]
    public string Format { get; init; } = "text";

    /// <summary>The day given, or null.</summary>
    public DateOnly? Day => DayOption.Of(On);

    /// <summary>The day since which to say what changed, or null.</summary>
    public DateOnly? SinceDay => IsSinceLastVisit ? null : DayOption.Of(Since);

    /// <summary>Whether to say what changed since the person last asked so.</summary>
    public bool IsSinceLastVisit => Since is "last visit" or "last-visit";

    /// <summary>The day as of which to look at the record, or null for now.</summary>
    public DateOnly? AsOfDay => DayOption.Of(AsOf);

    /// <summary>The form of the output.</summary>
    public BriefFormat BriefFormat => Enum.Parse<BriefFormat>(Format, ignoreCase: true);

    public override ValidationResult Validate() => this switch
    {
        { Talks: not null, Paths: not [] } => ValidationResult.Error("Give paths or --talks, not both."),
        { Talks: null, Since: not null } or { Talks: null, AsOf: not null } => ValidationResult.Error("--since and --as-of go with --talks."),
        { Talks: null, Paths: [] } => ValidationResult.Error("Nothing to read: give a file, a folder, an address, or - for standard input; or --talks with a name."),
        { On: { } day } when !DayOption.IsDay(day) => DayOption.Wrong("--on", day),
        { IsSinceLastVisit: false, Since: { } day } when !DayOption.IsDay(day) => DayOption.Wrong("--since", day),
        { AsOf: { } day } when !DayOption.IsDay(day) => DayOption.Wrong("--as-of", day),
        { Format: var format } when !IsFormat(format) => ValidationResult.Error($"--format: '{format}' is none of text, json, markdown, html."),
        _ => ValidationResult.Success(),
    };

    private static bool IsFormat(string text) => !int.TryParse(text, out _) && Enum.TryParse<BriefFormat>(text, ignoreCase: true, out _);
}
