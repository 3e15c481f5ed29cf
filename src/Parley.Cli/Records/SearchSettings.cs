using System.ComponentModel;
using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Talks.Json;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Records;

/// <summary>What <c>parley search</c> is asked to do.</summary>
internal sealed class SearchSettings : ViewSettings
{
    private const int Most = 10_000;

    private static readonly string[] Deeds = [.. ValueName.All<PositionAct>(), .. ValueName.All<MeetingStatus>(), .. ValueName.All<PressureStatus>()];

    [CommandArgument(0, "[WORDS]")]
    [Description("Words that the report has, in any form; those in quotation marks inside stand together.")]
    public string[] Words { get; init; } = [];

    [CommandOption("--by <NAME>")]
    [Description("Whose position, meeting or measure: a party, person or body.")]
    public string? By { get; init; }

    [CommandOption("--act <ACT>")]
    [Description("What is done: the act of a position (refuse, offer ...), the status of a meeting (held ...) or measure (imposed ...).")]
    public string? Act { get; init; }

    [CommandOption("--target <NAME>")]
    [Description("To whom it is addressed.")]
    public string? Target { get; init; }

    [CommandOption("--issue <ISSUE>")]
    [Description("What it is about: the issue of a position, the instrument of a measure.")]
    public string? Issue { get; init; }

    [CommandOption("--kind <KIND>")]
    [Description("position, meeting or pressure.")]
    public string? Kind { get; init; }

    [CommandOption("--talks <NAME>")]
    [Description("Only reports of these talks.")]
    public string? Talks { get; init; }

    [CommandOption("--from <DATE>")]
    [Description("The first day of publication: a day, month or year (2018-07).")]
    public string? From { get; init; }

    [CommandOption("--to <DATE>")]
    [Description("The last day of publication: a day, month or year.")]
    public string? To { get; init; }

    [CommandOption("--limit <NUMBER>")]
    [Description("The most that is shown.")]
    [DefaultValue(50)]
    public int Limit { get; init; } = 50;

    /// <summary>What is looked for.</summary>
    public RecordQuery Query => new()
    {
        Words = Words.Length == 0 ? null : string.Join(' ', Words),
        By = By,
        Deed = Act,
        Target = Target,
        Issue = Issue,
        Kind = ValueName.TryParse<ClaimKind>(Kind, out var kind) ? kind : null,
        Talks = Talks,
        From = From is null ? null : PartialDate.Parse(From).First,
        To = To is null ? null : PartialDate.Parse(To).Last,
        Limit = Limit,
    };

    public override ValidationResult Validate() => this switch
    {
        { From: { } from } when !IsDate(from) => ValidationResult.Error($"--from: '{from}' is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD."),
        { To: { } to } when !IsDate(to) => ValidationResult.Error($"--to: '{to}' is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD."),
        { Act: { } act } when !Deeds.Contains(act) => ValidationResult.Error($"--act: '{act}' is none of {string.Join(", ", Deeds)}."),
        { Kind: { } kind } when !ValueName.TryParse<ClaimKind>(kind, out _) => ValidationResult.Error($"--kind: '{kind}' is none of {string.Join(", ", ValueName.All<ClaimKind>())}."),
        { Limit: < 1 or > Most } => ValidationResult.Error($"--limit: give a number from 1 to {Most}."),
        { Words: [], From: null, To: null, Talks: null, Query.IsOfClaims: false } => ValidationResult.Error("Nothing to look for: give words, or what somebody does (--by, --act ...)."),
        _ => base.Validate(),
    };

    private static bool IsDate(string? text) => text is null || PartialDate.TryParse(text, out _);
}
