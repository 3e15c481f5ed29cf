using System.ComponentModel;
using Parley.Cli.Records;
using Parley.Talks.Comparisons;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Comparisons;

/// <summary>The form in which a comparison is given out.</summary>
internal enum CompareFormat
{
    /// <summary>For people, in a terminal or a text file.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For people, on a page.</summary>
    Html,
}

/// <summary>What <c>parley compare</c> is asked to do.</summary>
internal sealed class CompareSettings : RecordSettings
{
    [CommandArgument(0, "[STATEMENT]")]
    [Description("The statement: a file, an address, - for standard input, or the id of a report in the record.")]
    public string? Statement { get; init; }

    [CommandOption("--case <FILE>")]
    [Description("A case laid out in JSON instead: 'current' and 'earlier' statements, split into sentences with ids.")]
    public string? Case { get; init; }

    [CommandOption("--against <WHAT>")]
    [Description("last (the last one of the record by the same publisher on the same matter), speaker (all by the same publisher), all, or a file; files may be given several times.")]
    public string[] Against { get; init; } = [];

    [CommandOption("--talks <NAME>")]
    [Description("The talks whose statements to compare with; by default whatever is between the same parties.")]
    public string? Talks { get; init; }

    [CommandOption("--published <DATE>")]
    [Description("The day (YYYY-MM-DD) of the statement, where it does not say.")]
    public string? Published { get; init; }

    [CommandOption("--publisher <NAME>")]
    [Description("Who made the statement, where it does not say.")]
    public string? Publisher { get; init; }

    [CommandOption("--format <FORMAT>")]
    [Description("text, json or html.")]
    [DefaultValue("text")]
    public string Format { get; init; } = "text";

    /// <summary>The day given, or null.</summary>
    public DateOnly? Day => DayOption.Of(Published);

    /// <summary>The form of the output.</summary>
    public CompareFormat CompareFormat => Enum.Parse<CompareFormat>(Format, ignoreCase: true);

    /// <summary>Which statements of the record to compare with, or null for files.</summary>
    public Against? Recorded => Against switch
    {
        [] => Parley.Talks.Comparisons.Against.Last,
        [var only] when !int.TryParse(only, out _) && Enum.TryParse<Against>(only, ignoreCase: true, out var against) => against,
        _ => null,
    };

    public override ValidationResult Validate() => this switch
    {
        { Statement: null, Case: null } => ValidationResult.Error("Nothing to compare: give a statement, or --case with a file."),
        { Statement: not null, Case: not null } => ValidationResult.Error("Give a statement or --case, not both."),
        { Published: { } day } when !DayOption.IsDay(day) => DayOption.Wrong("--published", day),
        { Format: var format } when int.TryParse(format, out _) || !Enum.TryParse<CompareFormat>(format, ignoreCase: true, out _) => ValidationResult.Error($"--format: '{format}' is none of text, json, html."),
        _ => ValidationResult.Success(),
    };
}
