using System.ComponentModel;
using Parley.Cli.Output;
using Parley.Cli.Records;
using Parley.Desk.Forecasts;
using Parley.Talks.Journal;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Forecasts;

/// <summary>What <c>parley track-record</c> is asked to do.</summary>
internal sealed class TrackRecordSettings : RecordSettings
{
    [CommandOption("--format <FORMAT>")]
    [Description("text, json or html.")]
    [DefaultValue("text")]
    public string Format { get; init; } = "text";

    public override ValidationResult Validate() => ScoreFormats.Validate(Format);
}

/// <summary><c>parley track-record</c>: how good the forecasts were whose questions are resolved.</summary>
internal sealed class TrackRecordCommand : RecordCommand<TrackRecordSettings>
{
    protected override Task<int> RunAsync(IRecord record, TrackRecordSettings settings, Problems problems, CancellationToken cancellation)
    {
        using var output = StandardOutput.Open();
        ScorePage.Write(output, new ScoreTable("Track record", new KeepQuestions(record, RecordSettings.Person).Scored()), settings.Format);
        return Task.FromResult(ExitCode.Done);
    }
}

/// <summary>What <c>parley backtest</c> is asked to do.</summary>
internal sealed class BacktestSettings : CommandSettings
{
    [CommandOption("--events <FILE>", isRequired: true)]
    [Description("Rows of event data, gzipped or not; may be given several times.")]
    public string[] Events { get; init; } = [];

    [CommandOption("--from <DATE>")]
    [Description("The first day (YYYY-MM-DD) on which to ask; by default half a year after the first event.")]
    public string? From { get; init; }

    [CommandOption("--to <DATE>")]
    [Description("The last day (YYYY-MM-DD) that is known; by default that of the last event.")]
    public string? To { get; init; }

    [CommandOption("--step <DAYS>")]
    [Description("Days from one asking to the next.")]
    [DefaultValue(30)]
    public int Step { get; init; } = 30;

    [CommandOption("--horizon <DAYS>")]
    [Description("The length of the windows; may be given several times. By default 30.")]
    public int[] Horizons { get; init; } = [];

    [CommandOption("--format <FORMAT>")]
    [Description("text, json or html.")]
    [DefaultValue("text")]
    public string Format { get; init; } = "text";

    public override ValidationResult Validate() => this switch
    {
        { Step: < 1 } => ValidationResult.Error("--step: give a number of days from 1."),
        _ when Horizons.Any(days => days is < 1 or > 3660) => ValidationResult.Error("--horizon: give a number of days from 1 to 3660."),
        { From: { } from } when !DayOption.IsDay(from) => DayOption.Wrong("--from", from),
        { To: { } to } when !DayOption.IsDay(to) => DayOption.Wrong("--to", to),
        _ => ScoreFormats.Validate(Format),
    };
}

/// <summary><c>parley backtest</c>: walks through past events without looking ahead, and scores what would have been said.</summary>
internal sealed class BacktestCommand : PlainCommand<BacktestSettings>
{
    private const int Month = 30;

    protected override int Run(BacktestSettings settings, Problems problems, CancellationToken cancellation)
    {
        var events = EventFiles.Read(settings.Events, record: null, last: null, problems);
        var scored = events.Backtest(DayOption.Of(settings.From), DayOption.Of(settings.To), settings.Step, settings.Horizons.Length == 0 ? [Month] : settings.Horizons);
        using var output = StandardOutput.Open();
        ScorePage.Write(output, new ScoreTable("Backtest", scored), settings.Format);
        return events.Faults.IsEmpty ? ExitCode.Done : ExitCode.Partly;
    }
}
