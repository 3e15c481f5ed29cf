using System.Globalization;
using Parley.Cli.Output;
using Parley.Desk.Forecasts;
using Parley.Desk.Records;
using Parley.Talks.Journal;

namespace Parley.Cli.Forecasts;

/// <summary>Opens files of event data, and tells which of their lines were passed over.</summary>
internal static class EventFiles
{
    private const int ShownFaults = 10;

    public static ForecastEvents Read(IReadOnlyList<string> paths, IRecordView? record, DateOnly? last, Problems problems)
    {
        try
        {
            var events = ForecastEvents.Read(paths, record, last);
            foreach (var fault in events.Faults.Take(ShownFaults)) problems.Tell($"passed over: {fault}");
            if (events.Faults.Length > ShownFaults) problems.Tell(string.Create(CultureInfo.InvariantCulture, $"passed over: {events.Faults.Length - ShownFaults} more lines"));
            return events;
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new RequestException($"the event data cannot be read: {failure.Message}");
        }
    }
}
