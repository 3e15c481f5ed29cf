using Parley.Cli.Output;
using Parley.Cli.Records;
using Parley.Desk.Forecasts;
using Parley.Talks.Journal;

namespace Parley.Cli.Forecasts;

/// <summary><c>parley ask</c>: how likely something is by a day, explained, kept in the record.</summary>
internal sealed class AskCommand : RecordCommand<AskSettings>
{
    protected override bool MayBegin => true;

    protected override Task<int> RunAsync(IRecord record, AskSettings settings, Problems problems, CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var on = settings.On is { } day ? DayOption.Parse(day) : today;
        var pair = PartyPair.Of(settings.One, settings.Other);
        var events = EventFiles.Read(settings.Events, record.AsOf(), today, problems);
        var (question, forecast) = new KeepQuestions(record, RecordSettings.Person).Ask(pair, settings.Asked, on, DayOption.Parse(settings.By), events);
        using var output = StandardOutput.Open();
        if (ListFormats.Parse(settings.Format) == ListFormat.Json) ForecastJson.Write(output, question, forecast);
        else ForecastText.Write(output, question, forecast);
        return Task.FromResult(events.Faults.IsEmpty ? ExitCode.Done : ExitCode.Partly);
    }
}
