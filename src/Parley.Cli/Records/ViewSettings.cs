using System.ComponentModel;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Records;

/// <summary>What commands that look at the record may be told.</summary>
internal abstract class ViewSettings : RecordSettings
{
    [CommandOption("--as-of <DATE>")]
    [Description("The day (YYYY-MM-DD, UTC) as of whose end to show what was recorded; by default now.")]
    public string? AsOf { get; init; }

    [CommandOption("--format <FORMAT>")]
    [Description("text or json; json has an object a line.")]
    [DefaultValue("text")]
    public string Format { get; init; } = "text";

    /// <summary>The day as of which to look, or null for now.</summary>
    public DateOnly? AsOfDay => AsOf is null ? null : DateOnly.ParseExact(AsOf, "yyyy-MM-dd");

    /// <summary>The form of the output.</summary>
    public ListFormat ListFormat => ListFormats.Parse(Format);

    public override ValidationResult Validate() => IsDay(AsOf) ? ListFormats.Validate(Format) : NoDay("--as-of", AsOf);

    /// <summary>Whether an option is a day, or not given.</summary>
    protected static bool IsDay(string? text) => text is null || DateOnly.TryParseExact(text, "yyyy-MM-dd", out _);

    /// <summary>The error for an option that is no day.</summary>
    protected static ValidationResult NoDay(string option, string? text) => ValidationResult.Error($"{option}: '{text}' is not a date of the form YYYY-MM-DD.");
}

/// <summary>What <c>parley talks list</c> is asked to do.</summary>
internal sealed class TalksListSettings : ViewSettings;

/// <summary>What <c>parley talks show</c> is asked to do.</summary>
internal sealed class TalksShowSettings : ViewSettings
{
    [CommandArgument(0, "<NAME>")]
    [Description("The name of the talks.")]
    public string Name { get; init; } = "";

    [CommandOption("--on <DATE>")]
    [Description("The day (YYYY-MM-DD) up to which to show reports; by default all.")]
    public string? On { get; init; }

    /// <summary>The day up to which reports are shown, or null.</summary>
    public DateOnly? OnDay => On is null ? null : DateOnly.ParseExact(On, "yyyy-MM-dd");

    public override ValidationResult Validate() => IsDay(On) ? base.Validate() : NoDay("--on", On);
}
