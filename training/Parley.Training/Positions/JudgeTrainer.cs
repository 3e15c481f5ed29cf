using System.Collections.Frozen;
using System.Globalization;
using Parley.Readers;
using Parley.Readers.Positions;
using Parley.Training.Commands;

namespace Parley.Training.Positions;

/// <summary>Trains the judge of stances on the reports read by hand.</summary>
/// <remarks>
/// Prints how the reader scores on the reports kept aside when trained on the others, and in cross-validation over all; the judge
/// that is written is trained on all.
/// </remarks>
internal sealed class JudgeTrainer : ITrainer
{
    private const int Folds = 11;
    private const int Rarest = 2;
    private const double ContentShared = 0.4;

    private static readonly double[] Penalties = [4, 8, 16, 32];
    private static readonly double[] Thresholds = [0.1, 0.12, 0.15, 0.17, 0.2, 0.25];

    public string Name => "positions";

    public string Summary => "the judge of stances, from the reports read by hand";

    public void Train(Workshop workshop)
    {
        var reader = ReportReader.Load();
        var examples = GoldReport.ReadAll(Path.Combine(workshop.Corpora, "..", "gold", "dev")).Select(gold => Example.Of(gold, reader)).ToList();
        Report(workshop, "reach of the rules", examples, _ => new LogisticJudge(FrozenDictionary<string, double>.Empty), 0);
        foreach (var penalty in Penalties)
        {
            var onOthers = Fit(examples.Where(example => !example.Gold.IsKeptAside), penalty);
            var byFold = Enumerable.Range(0, Folds)
                .Select(fold => Fit(examples.Where((_, i) => i % Folds != fold), penalty)).ToArray();
            foreach (var threshold in Thresholds)
            {
                var title = string.Create(CultureInfo.InvariantCulture, $"penalty {penalty} threshold {threshold}");
                Report(workshop, title + " kept aside", examples.Where(example => example.Gold.IsKeptAside), _ => onOthers, threshold);
                Report(workshop, title + " folds", examples, example => byFold[examples.IndexOf(example) % Folds], threshold);
            }
        }

        Write(workshop, examples, 8);
    }

    private static LogisticJudge Fit(IEnumerable<Example> examples, double penalty) =>
        new(LogisticRegression.Fit([.. examples.SelectMany(example => example.Labelled)], penalty, Rarest).ToFrozenDictionary());

    private static void Report(Workshop workshop, string title, IEnumerable<Example> examples, Func<Example, LogisticJudge> judge, double threshold)
    {
        var score = new PositionScore();
        foreach (var example in examples) score.Add(example.Gold, PositionReader.Keep(example.Scene, judge(example), threshold));
        workshop.Log.WriteLine($"{title,-44} {score}");
    }

    private void Write(Workshop workshop, List<Example> examples, double penalty)
    {
        var weights = LogisticRegression.Fit([.. examples.SelectMany(example => example.Labelled)], penalty, Rarest);
        JudgeFile.Write(workshop, "Positions", Name, weights);
    }

    /// <summary>A report read by hand with what the rules propose in it.</summary>
    private sealed record Example(GoldReport Gold, PositionScene Scene, IReadOnlyList<(string[] Features, double Label)> Labelled)
    {
        public static Example Of(GoldReport gold, ReportReader reader)
        {
            var scene = PositionReader.Propose(reader.Understand(gold.Report));
            var evidences = new Evidences(scene);
            return new Example(gold, scene, [.. scene.Candidates.Select(candidate => (evidences.Of(candidate).ToArray(), Label(gold, scene, candidate)))]);
        }

        private static double Label(GoldReport gold, PositionScene scene, Candidate candidate)
        {
            var read = PositionReader.ToPosition(scene, candidate, 1);
            var text = gold.Report.Document.Content;
            return gold.Positions.Any(position => PositionMatch.Score(text, position, read) >= 3 + ContentShared) ? 1 : 0;
        }
    }
}
