using System.ComponentModel;
using Parley.Cli.Records;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Views;

/// <summary>The form in which a page is given out.</summary>
internal enum PageFormat
{
    /// <summary>For people, in a terminal or a text file.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For people, in a browser.</summary>
    Html,

    /// <summary>A picture.</summary>
    Svg,
}

/// <summary>What every command that shows a page on talks is told.</summary>
internal abstract class PageSettings : TalksViewSettings
{
    [CommandOption("--sources")]
    [Description("Prints under each line the sentences that it rests on, with report and day.")]
    public bool Sources { get; init; }

    [CommandOption("--format <FORMAT>")]
    [Description("text, json or html; for a timeline svg too.")]
    [DefaultValue("text")]
    public string Format { get; init; } = "text";

    /// <summary>The form of the output.</summary>
    public PageFormat PageFormat => Enum.Parse<PageFormat>(Format, ignoreCase: true);

    /// <summary>Whether the page may be had as a picture.</summary>
    protected virtual bool IsDrawn => false;

    public override ValidationResult Validate() => base.Validate() is { Successful: false } wrong ? wrong : IsFormat() ? ValidationResult.Success()
        : ValidationResult.Error($"--format: '{Format}' is none of text, json, html{(IsDrawn ? ", svg" : "")}.");

    private bool IsFormat() =>
        !int.TryParse(Format, out _) && Enum.TryParse<PageFormat>(Format, ignoreCase: true, out var format) && (format != PageFormat.Svg || IsDrawn);
}

/// <summary>What commands are told that show talks on a day.</summary>
internal class DayPageSettings : PageSettings
{
    [CommandOption("--on <DATE>")]
    [Description("The day (YYYY-MM-DD); later reports are left out. By default the newest report's.")]
    public string? On { get; init; }

    public override DateOnly? OnDay => Parse(On);

    public override ValidationResult Validate() => IsDay(On) ? base.Validate() : NoDay("--on", On);
}

/// <summary>What <c>parley timeline</c> is told.</summary>
internal sealed class TimelineSettings : DayPageSettings
{
    protected override bool IsDrawn => true;
}

/// <summary>What <c>parley diff</c> is told.</summary>
internal sealed class DiffSettings : PageSettings
{
    [CommandOption("--from <DATE>", isRequired: true)]
    [Description("The earlier day (YYYY-MM-DD).")]
    public string From { get; init; } = "";

    [CommandOption("--to <DATE>")]
    [Description("The later day (YYYY-MM-DD); by default the newest report's.")]
    public string? To { get; init; }

    public override DateOnly? OnDay => Parse(To);

    /// <summary>The earlier day.</summary>
    public DateOnly? FromDay => Parse(From);

    public override ValidationResult Validate() => this switch
    {
        _ when !IsDay(From) => NoDay("--from", From),
        _ when !IsDay(To) => NoDay("--to", To),
        _ when OnDay < FromDay => ValidationResult.Error("--to: the day is before that of --from."),
        _ => base.Validate(),
    };
}
