using System.Collections.Frozen;
using System.Globalization;
using Parley.Readers;
using Parley.Readers.Positions;
using Parley.Training.Commands;

namespace Parley.Training.Positions;

/// <summary>Trains the judge of stances on the reports read by hand.</summary>
/// <remarks>
/// Prints how the reader scores on the reports kept aside when trained on the others, in cross-validation over all, and in cross-validation
/// over the further reports that were labelled for training alone; the judge that is written is trained on all of these.
/// </remarks>
internal sealed class JudgeTrainer : ITrainer
{
    private const int Folds = 11;
    private const int Rarest = 2;
    private const double ContentShared = 0.4;

    private const double Penalty = 16;

    private static readonly double[] Penalties = [8, 16, 32];
    private static readonly double[] Thresholds = [0.12, 0.15, 0.18, 0.21];

    public string Name => "positions";

    public string Summary => "the judge of stances, from the reports read by hand";

    public void Train(Workshop workshop)
    {
        var reader = ReportReader.Load();
        var examples = GoldReport.ReadAll(Path.Combine(workshop.Corpora, "..", "gold", "dev")).Select(gold => Example.Of(gold, reader)).ToList();
        var further = LabelledReports.ReadAll(workshop).Select(labelled => Example.Of(labelled, reader)).ToList();
        Report(workshop, "reach of the rules", examples, _ => new LogisticJudge(FrozenDictionary<string, double>.Empty), 0);
        foreach (var penalty in Penalties) Report(workshop, examples, further, penalty);
        JudgeFile.Write(workshop, "Positions", Name, Weigh(examples.Concat(further), Penalty));
    }

    private static void Report(Workshop workshop, List<Example> examples, List<Example> further, double penalty)
    {
        var onOthers = Fit(examples.Where(example => !example.Gold.IsKeptAside).Concat(further), penalty);
        var byFold = Enumerable.Range(0, Folds).Select(fold => Fit(Without(examples, fold).Concat(further), penalty)).ToArray();
        var byFurther = Enumerable.Range(0, Folds).Select(fold => Fit(examples.Concat(Without(further, fold)), penalty)).ToArray();
        foreach (var threshold in Thresholds)
        {
            var title = string.Create(CultureInfo.InvariantCulture, $"penalty {penalty} threshold {threshold}");
            Report(workshop, title + " kept aside", examples.Where(example => example.Gold.IsKeptAside), _ => onOthers, threshold);
            Report(workshop, title + " folds", examples, example => byFold[examples.IndexOf(example) % Folds], threshold);
            Report(workshop, title + " further folds", further, example => byFurther[further.IndexOf(example) % Folds], threshold);
        }
    }

    private static IEnumerable<Example> Without(List<Example> examples, int fold) => examples.Where((_, i) => i % Folds != fold);

    private static LogisticJudge Fit(IEnumerable<Example> examples, double penalty) => new(Weigh(examples, penalty).ToFrozenDictionary());

    private static Dictionary<string, double> Weigh(IEnumerable<Example> examples, double penalty) =>
        LogisticRegression.Fit([.. examples.SelectMany(example => example.Labelled)], penalty, Rarest);

    private static void Report(Workshop workshop, string title, IEnumerable<Example> examples, Func<Example, LogisticJudge> judge, double threshold)
    {
        var score = new PositionScore();
        foreach (var example in examples) score.Add(example.Gold, PositionReader.Keep(example.Scene, judge(example), threshold));
        workshop.Log.WriteLine($"{title,-44} {score}");
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
