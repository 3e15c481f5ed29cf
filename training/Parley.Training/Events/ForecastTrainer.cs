using Parley.Prospects.Backtests;
using Parley.Prospects.Engine;
using Parley.Prospects.Events;
using Parley.Prospects.Features;
using Parley.Training.Commands;

namespace Parley.Training.Events;

/// <summary>Learns forecasts from questions whose outcomes are known.</summary>
internal sealed class ForecastTrainer : ITrainer
{
    private static readonly Source[] _sources = [new("ICEWS0515", [10, 20], 0.1f), new("ICEWS18", [], 0.2f)];

    /// <inheritdoc/>
    public string Name => "forecasts";

    /// <inheritdoc/>
    public string Summary => "probabilities of deals, talks and sanctions, from ICEWS 2005-2015 and 2018 (train); needs actors";

    /// <inheritdoc/>
    public void Train(Workshop workshop)
    {
        var models = new List<SourceModel>();
        foreach (var source in _sources) models.Add(Learn(source, models.FirstOrDefault()?.Season, workshop));
        using var file = File.Create(workshop.Model(Name));
        SourceFile.Save(file, models);
    }

    /// <summary>Learns from a source; the season comes from the first one, which has whole years.</summary>
    private static SourceModel Learn(Source source, Season? given, Workshop workshop)
    {
        var history = ForecastCommand.Stream([workshop.Corpus($"icews/{source.Name}/train.tsv.gz")], workshop);
        QuestionRow[] rows = [.. QuestionFile.Read(workshop.Corpus($"questions/{source.Name}_train_questions.csv.gz")).Where(row => row.Outcome is not null)];
        var between = Between(history, rows, source.Between);
        workshop.Log.WriteLine($"{source.Name}: {rows.Length} questions and {between.Length} between them, on {history.Events.Length} events");
        return SourceLearner.Learn(
            history,
            given ?? Season.Of(history),
            [.. rows.Select(row => row.Question), .. between.Select(past => past.Question)],
            [.. rows.Select(row => row.Outcome!.Value), .. between.Select(past => past.Outcome ? 1f : 0)],
            source.Penalty);
    }

    /// <summary>Questions some days after those given, answered by the events themselves.</summary>
    private static PastQuestion[] Between(EventHistory history, QuestionRow[] rows, int[] shifts)
    {
        var origins = rows.Select(row => row.Question.Origin).Distinct().SelectMany(origin => shifts.Select(origin.AddDays));
        var cells = rows.Select(row => (row.Question.Kind, row.Question.Days)).ToHashSet();
        var end = rows.Max(row => row.Question.Origin.AddDays(row.Question.Days));
        return
        [
            .. PastQuestions.Of(history, origins, [.. cells.Select(cell => cell.Days).Distinct()], end)
                .Where(past => cells.Contains((past.Question.Kind, past.Question.Days))),
        ];
    }

    /// <param name="Name">The source's name.</param>
    /// <param name="Between">Days after the given origins on which the events are asked too.</param>
    /// <param name="Penalty">How much the weights of everything known are held back.</param>
    private sealed record Source(string Name, int[] Between, float Penalty);
}
