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
    private const int Rarest = 2;
    private const double ContentShared = 0.4;

    private const double Penalty = 32;

    private static readonly double[] Penalties = [8, 16, 32];
    private static readonly double[] Thresholds = [0.12, 0.15, 0.18, 0.21];

    public string Name => "positions";

    public string Summary => "the judge of stances, from the reports read by hand";

    public void Train(Workshop workshop)
    {
        var reader = ReportReader.Load();
        var examples = GoldReport.ReadAll(Path.Combine(workshop.Corpora, "..", "gold", "dev")).Select(gold => Example.Of(gold, reader)).ToList();
        var further = LabelledReports.ReadAll(workshop).Select(labelled => Example.Of(labelled, reader)).ToList();
        var everything = new LogisticJudge(FrozenDictionary<string, double>.Empty);
        Report(workshop, "reach of the rules", [.. examples.Select(example => (example, everything))], 0);
        var trials = new JudgeTrials<Example>(examples, further, example => example.Gold.IsKeptAside, example => example.Labelled, Rarest);
        foreach (var penalty in Penalties) Report(workshop, trials, penalty);
        JudgeFile.Write(workshop, "Positions", Name, trials.Weigh(Penalty));
    }

    private static void Report(Workshop workshop, JudgeTrials<Example> trials, double penalty)
    {
        var all = trials.At(penalty);
        foreach (var threshold in Thresholds)
        {
            foreach (var trial in all) Report(workshop, string.Create(CultureInfo.InvariantCulture, $"penalty {penalty} threshold {threshold} {trial.Title}"), trial.Judged, threshold);
        }
    }

    private static void Report(Workshop workshop, string title, IReadOnlyList<(Example Example, LogisticJudge Judge)> judged, double threshold)
    {
        var score = new PositionScore();
        foreach (var (example, judge) in judged) score.Add(example.Gold, PositionReader.Keep(example.Scene, judge, threshold));
        workshop.Log.WriteLine($"{title,-60} {score}");
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
