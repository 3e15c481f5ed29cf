using Parley.Prospects.Engine;
using Parley.Training.Commands;

namespace Parley.Training.Events;

/// <summary>Learns forecasts from questions whose outcomes are known.</summary>
internal sealed class ForecastTrainer : ITrainer
{
    private static readonly string[] _sources = ["ICEWS0515", "ICEWS18"];

    /// <inheritdoc/>
    public string Name => "forecasts";

    /// <inheritdoc/>
    public string Summary => "probabilities of deals, talks and sanctions, from ICEWS 2005-2015 and 2018 (train); needs actors";

    /// <inheritdoc/>
    public void Train(Workshop workshop)
    {
        var models = _sources.Select(source => Learn(source, workshop)).ToArray();
        using var file = File.Create(workshop.Model(Name));
        SourceFile.Save(file, models);
    }

    private static SourceModel Learn(string source, Workshop workshop)
    {
        var stream = ForecastCommand.Stream([workshop.Corpus($"icews/{source}/train.tsv.gz")], workshop);
        QuestionRow[] rows = [.. QuestionFile.Read(workshop.Corpus($"questions/{source}_train_questions.csv.gz")).Where(row => row.Outcome is not null)];
        workshop.Log.WriteLine($"{source}: {rows.Length} questions on {stream.Events.Length} events");
        return SourceLearner.Learn(stream, [.. rows.Select(row => row.Question)], [.. rows.Select(row => row.Outcome!.Value)]);
    }
}
