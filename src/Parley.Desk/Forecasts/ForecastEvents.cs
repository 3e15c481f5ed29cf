using System.Collections.Immutable;
using System.IO.Compression;
using Parley.Prospects.Actors;
using Parley.Prospects.Engine;
using Parley.Prospects.Events;
using Parley.Prospects.Explanations;
using Parley.Talks;
using Parley.Talks.Forecasts;
using Parley.Talks.Journal;

namespace Parley.Desk.Forecasts;

/// <summary>What happened: rows of event data, and the moves that the record's reports tell of.</summary>
public sealed class ForecastEvents
{
    private readonly Forecaster _forecaster = Forecaster.Load();
    private readonly EventHistory _history;
    private readonly Explainer _explainer;

    private ForecastEvents(IEnumerable<CodedEvent> events, ImmutableArray<string> faults)
    {
        _history = EventHistory.Of(events, ActorMap.Load());
        _explainer = new Explainer(_forecaster, _history);
        Faults = faults;
    }

    /// <summary>The rows that were passed over, each with its file, its line and what is wrong with it.</summary>
    public ImmutableArray<string> Faults { get; }

    /// <summary>Reads files of event data, gzipped or not, and takes the rows that were imported into the record and the moves of its reports.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="record">The record as it is looked at, or null.</param>
    /// <param name="last">The last day that an event may be dated, or null.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is no gzip file though its name says so.</exception>
    public static ForecastEvents Read(IReadOnlyList<string> paths, IRecordView? record, DateOnly? last)
    {
        var tables = paths.Select(path => EventRows.Read(Lines(path), path, last)).ToArray();
        var recorded = record is null ? [] : record.Reports().SelectMany(report => Moves(report.Report, report.Reading)).Concat(record.Events(to: last));
        return new ForecastEvents(tables.SelectMany(table => table.Events).Concat(recorded), [.. tables.SelectMany(table => table.Faults).Select(fault => fault.ToString())]);
    }

    /// <summary>Answers a question and explains the answer.</summary>
    public Forecast Explain(DyadQuestion question) => _explainer.Explain(question);

    /// <summary>Asks, answers and scores through a period of the past.</summary>
    /// <param name="from">The first day on which to ask, or null for half a year after the first event.</param>
    /// <param name="to">The last day that is known, or null for that of the last event.</param>
    /// <param name="step">Days from one asking to the next.</param>
    /// <param name="horizons">The lengths of the windows.</param>
    public ImmutableArray<ScoredForecast> Backtest(DateOnly? from, DateOnly? to, int step, IReadOnlyList<int> horizons)
    {
        const int HalfYear = 182;
        if (_history.Events.IsEmpty) return [];
        var (first, last) = (from ?? _history.Events[0].Day.AddDays(HalfYear), to ?? _history.Events[^1].Day);
        return Prospects.Backtests.Backtest.Run(_forecaster, _history, first, last, step, horizons);
    }

    /// <summary>The actual moves of a reading between two parties, dated by themselves or else by their report.</summary>
    private static IEnumerable<CodedEvent> Moves(Report report, Reading reading) =>
        from move in reading.Moves
        where move is { Cameo: not null, Target: not null, Status: MoveStatus.Actual }
        let day = move.Date is { Day: not null } date ? date.First : report.Published
        where day is not null && (report.Published is null || day <= report.Published)
        select new CodedEvent(day.Value, move.Actor, move.Target!, move.Cameo!, report.Id);

    private static IEnumerable<string> Lines(string path)
    {
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
