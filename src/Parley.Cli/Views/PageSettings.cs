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

    /// <summary>A picture, of lines.</summary>
    Svg,

    /// <summary>A picture, of dots.</summary>
    Png,
}

/// <summary>What every command that shows a page on talks is told.</summary>
internal abstract class PageSettings : TalksViewSettings
{
    [CommandOption("--sources")]
    [Description("Prints under each line the sentences that it rests on, with report and day.")]
    public bool Sources { get; init; }

    [CommandOption("--format <FORMAT>")]
    [Description("text, json or html; for a timeline svg and png too.")]
    [DefaultValue("text")]
    public string Format { get; init; } = "text";

    /// <summary>The form of the output.</summary>
    public PageFormat PageFormat => Enum.Parse<PageFormat>(Format, ignoreCase: true);

    /// <summary>Where a picture is written; null for standard output.</summary>
    public virtual string? PictureFile => null;

    /// <summary>Whether the page may be had as a picture.</summary>
    protected virtual bool IsDrawn => false;

    public override ValidationResult Validate() => base.Validate() is { Successful: false } wrong ? wrong : IsFormat() ? ValidationResult.Success()
        : ValidationResult.Error($"--format: '{Format}' is none of text, json, html{(IsDrawn ? ", svg, png" : "")}.");

    private bool IsFormat() =>
        !int.TryParse(Format, out _) && Enum.TryParse<PageFormat>(Format, ignoreCase: true, out var format) && (format is not (PageFormat.Svg or PageFormat.Png) || IsDrawn);
}

/// <summary>What commands are told that show talks on a day.</summary>
internal class DayPageSettings : PageSettings
{
    [CommandOption("--on <DATE>")]
    [Description("The day (YYYY-MM-DD); later reports are left out. By default the newest report's.")]
    public string? On { get; init; }

    public override DateOnly? OnDay => DayOption.Of(On);

    public override ValidationResult Validate() => DayOption.IsDay(On) ? base.Validate() : DayOption.Wrong("--on", On);
}

/// <summary>What <c>parley timeline</c> is told.</summary>
internal sealed class TimelineSettings : DayPageSettings
{
    [CommandOption("--out <FILE>")]
    [Description("The file for the picture, svg or png; by default standard output. It is there whole or not at all.")]
    public string? Out { get; init; }

    public override string? PictureFile => Out;

    protected override bool IsDrawn => true;

    public override ValidationResult Validate() => base.Validate() is { Successful: false } wrong ? wrong : this switch
    {
        { Out: not null, PageFormat: not (PageFormat.Svg or PageFormat.Png) } => ValidationResult.Error("--out goes with --format svg or png."),
        { Out: null, PageFormat: PageFormat.Png } when !Console.IsOutputRedirected => ValidationResult.Error("--format png is no text for a terminal: give a file with --out."),
        _ => ValidationResult.Success(),
    };
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

    public override DateOnly? OnDay => DayOption.Of(To);

    /// <summary>The earlier day.</summary>
    public DateOnly? FromDay => DayOption.Of(From);

    public override ValidationResult Validate() => this switch
    {
        _ when !DayOption.IsDay(From) => DayOption.Wrong("--from", From),
        _ when !DayOption.IsDay(To) => DayOption.Wrong("--to", To),
        _ when OnDay < FromDay => ValidationResult.Error("--to: the day is before that of --from."),
        _ => base.Validate(),
    };
}
