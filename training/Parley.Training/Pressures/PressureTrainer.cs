using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json.Nodes;
using Parley.Readers;
using Parley.Readers.Pressures;
using Parley.Talks;
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
    private const int Folds = 11;
    private const int Rarest = 3;
    private const double Penalty = 8;
    private const int Full = 3;

    private static readonly double[] Penalties = [4, 8, 16];
    private static readonly double[] Thresholds = [0, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5];

    public string Name => "pressure";

    public string Summary => "the judge of measures, from the reports read by hand";

    public void Train(Workshop workshop)
    {
        var reader = ReportReader.Load();
        var examples = GoldReport.ReadAll(Path.Combine(workshop.Corpora, "..", "gold", "dev"))
            .Select(gold => new Example(Gold(workshop, gold.Report), PressureReader.Propose(reader.Understand(gold.Report)), gold.IsKeptAside)).ToList();
        var further = LabelledReports.ReadAll(workshop, "Pressures")
            .Select(labelled => new Example([.. labelled.Rows.Select(GoldPressure.Read)], PressureReader.Propose(reader.Understand(labelled.Report)), false)).ToList();
        foreach (var penalty in Penalties) Report(workshop, examples, further, penalty);
        JudgeFile.Write(workshop, "Pressures", Name, Weigh(examples.Concat(further), Penalty));
    }

    private static GoldPressure[] Gold(Workshop workshop, Report report)
    {
        var path = Path.Combine(workshop.Corpora, "..", "gold", "dev", $"{report.Id}.gold.json");
        return [.. JsonNode.Parse(File.ReadAllText(path))!["pressure"]!.AsArray().Select(pressure => GoldPressure.Read(pressure!))];
    }

    private static void Report(Workshop workshop, List<Example> examples, List<Example> further, double penalty)
    {
        var onOthers = Fit(examples.Where(example => !example.IsKeptAside).Concat(further), penalty);
        var onFurther = Fit(further, penalty);
        var byFold = Enumerable.Range(0, Folds).Select(fold => Fit(Without(examples, fold).Concat(further), penalty)).ToArray();
        var byFurther = Enumerable.Range(0, Folds).Select(fold => Fit(examples.Concat(Without(further, fold)), penalty)).ToArray();
        foreach (var threshold in Thresholds)
        {
            var title = string.Create(CultureInfo.InvariantCulture, $"penalty {penalty} threshold {threshold}");
            Report(workshop, title + " open, trained on further", examples.Where(example => !example.IsKeptAside), _ => onFurther, threshold);
            Report(workshop, title + " kept aside", examples.Where(example => example.IsKeptAside), _ => onOthers, threshold);
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
        int gold = 0, read = 0, actor = 0, full = 0;
        foreach (var example in examples)
        {
            var kept = PressureReader.Keep(example.Proposals, judge(example), threshold);
            var scores = example.Pair(kept);
            gold += example.Gold.Count;
            read += kept.Count;
            actor += scores.Count;
            full += scores.Count(score => score == Full);
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

        /// <summary>The scores of pairs of a gold measure and one that was read, each used once, the best first.</summary>
        public List<int> Pair(IReadOnlyList<Pressure> read)
        {
            var ranked = Gold.Index().SelectMany(gold => read.Index().Select(other => (Gold: gold.Index, Read: other.Index, Score: gold.Item.Score(other.Item))));
            var (usedGold, usedRead) = (new HashSet<int>(), new HashSet<int>());
            var scores = new List<int>();
            foreach (var pair in ranked.Where(pair => pair.Score > 0).OrderByDescending(pair => pair.Score))
            {
                if (usedGold.Contains(pair.Gold) || usedRead.Contains(pair.Read)) continue;
                usedGold.Add(pair.Gold);
                usedRead.Add(pair.Read);
                scores.Add(pair.Score);
            }

            return scores;
        }
    }
}
