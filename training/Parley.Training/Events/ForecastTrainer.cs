using Parley.Prospects.Backtests;
using Parley.Prospects.Engine;
using Parley.Prospects.Events;
using Parley.Prospects.Features;
using Parley.Training.Commands;

namespace Parley.Training.Events;

/// <summary>Learns forecasts from questions whose outcomes are known.</summary>
internal sealed class ForecastTrainer : ITrainer
{
    private static readonly Source[] _sources = [new("ICEWS0515", [10, 20], [], 0.1f), new("ICEWS18", [], [60, 90], 0.2f)];

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
        int[] lengths = [.. rows.Select(row => row.Question.Days).Distinct()];
        var (between, longer) = (Past(history, rows, source.Between, lengths), Past(history, rows, [0], source.Longer));
        workshop.Log.WriteLine($"{source.Name}: {rows.Length} questions, {between.Length} between them and {longer.Length} longer ones, on {history.Events.Length} events");
        return SourceLearner.Learn(
            history,
            given ?? Season.Of(history),
            [.. rows.Select(row => row.Question), .. between.Concat(longer).Select(past => past.Question)],
            [.. rows.Select(row => row.Outcome!.Value), .. between.Concat(longer).Select(past => past.Outcome ? 1f : 0)],
            source.Penalty,
            rows.Length + between.Length);
    }

    /// <summary>Questions some days after those given, about windows of some lengths, answered by the events themselves.</summary>
    private static PastQuestion[] Past(EventHistory history, QuestionRow[] rows, int[] shifts, int[] lengths)
    {
        var origins = rows.Select(row => row.Question.Origin).Distinct().SelectMany(origin => shifts.Select(origin.AddDays));
        var kinds = rows.Select(row => row.Question.Kind).ToHashSet();
        var end = rows.Max(row => row.Question.Origin.AddDays(row.Question.Days));
        return [.. PastQuestions.Of(history, origins, lengths, end).Where(past => kinds.Contains(past.Question.Kind))];
    }

    /// <param name="Name">The source's name.</param>
    /// <param name="Between">Days after the given origins on which the events are asked too.</param>
    /// <param name="Longer">Windows longer than those given that the events are asked about too.</param>
    /// <param name="Penalty">How much the weights of everything known are held back.</param>
    private sealed record Source(string Name, int[] Between, int[] Longer, float Penalty);
}
