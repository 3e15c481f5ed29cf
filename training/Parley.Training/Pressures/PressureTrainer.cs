using System.Collections.Frozen;
using System.Globalization;
using Parley.Readers;
using Parley.Readers.Pressures;
using Parley.Training.Commands;
using Parley.Training.Positions;

namespace Parley.Training.Pressures;

/// <summary>Trains the judge of measures on the reports read by hand and on the further ones labelled for it.</summary>
/// <remarks>
/// Prints how the reader scores (F1 of actor; with instrument and status) on the reports kept aside when trained on the others, and in cross-validation
/// over all; the judge that is written is trained on all.
/// </remarks>
internal sealed class PressureTrainer : ITrainer
{
    private const int Rarest = 3;
    private const double Penalty = 16;
    private const int Full = 3;

    private static readonly double[] Penalties = [8, 16, 32];
    private static readonly double[] Thresholds = [0, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5];

    public string Name => "pressure";

    public string Summary => "the judge of measures, from the reports read by hand";

    public void Train(Workshop workshop)
    {
        var reader = ReportReader.Load();
        var examples = GoldReport.ReadAll(Path.Combine(workshop.Corpora, "..", "gold", "dev"))
            .Select(gold => new Example([.. gold.Items("pressure").Select(GoldPressure.Read)], PressureReader.Propose(reader.Understand(gold.Report)), gold.IsKeptAside)).ToList();
        var further = LabelledReports.ReadAll(workshop, "Pressures")
            .Select(labelled => new Example([.. labelled.Rows.Select(GoldPressure.Read)], PressureReader.Propose(reader.Understand(labelled.Report)), false)).ToList();
        var trials = new JudgeTrials<Example>(examples, further, example => example.IsKeptAside, example => example.Labelled, Rarest);
        foreach (var penalty in Penalties) Report(workshop, trials, penalty);
        JudgeFile.Write(workshop, "Pressures", Name, trials.Weigh(Penalty));
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
        int gold = 0, read = 0, actor = 0, full = 0;
        foreach (var (example, judge) in judged)
        {
            var kept = PressureReader.Keep(example.Proposals, judge, threshold);
            var pairs = Pairing.Best(example.Gold, kept, (found, pressure) => found.Score(pressure));
            gold += example.Gold.Count;
            read += kept.Count;
            actor += pairs.Count;
            full += pairs.Count(pair => pair.Score == Full);
        }

        workshop.Log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title,-60} actor {F1(actor):F3} +instrument+status {F1(full):F3} (gold {gold}, read {read})"));
        double F1(int hits) => gold + read == 0 ? 0 : 2.0 * hits / (gold + read);
    }

    /// <summary>A report with the measures that people found and those that the rules propose.</summary>
    private sealed record Example(IReadOnlyList<GoldPressure> Gold, IReadOnlyList<ProposedPressure> Proposals, bool IsKeptAside)
    {
        public IEnumerable<(string[] Features, double Label)> Labelled =>
            Proposals.Select(proposal => (proposal.Features.ToArray(), Gold.Any(gold => gold.Score(proposal.Judge(Everything)) == Full) ? 1.0 : 0));

        private static LogisticJudge Everything { get; } = new(FrozenDictionary<string, double>.Empty);
    }
}
