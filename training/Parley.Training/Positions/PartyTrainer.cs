using System.Collections.Frozen;
using System.Globalization;
using Parley.Readers;
using Parley.Readers.Meetings;
using Parley.Readers.Parties;
using Parley.Readers.Positions;
using Parley.Readers.Pressures;
using Parley.Training.Commands;

namespace Parley.Training.Positions;

/// <summary>Trains the judge of parties on the reports read by hand.</summary>
internal sealed class PartyTrainer : ITrainer
{
    private const int Folds = 11;
    private const int Rarest = 2;
    private const double Penalty = 1;

    private static readonly double[] Thresholds = [0.3, 0.4, 0.5, 0.6];

    public string Name => "parties";

    public string Summary => "the judge of parties, from the reports read by hand";

    public void Train(Workshop workshop)
    {
        var reader = ReportReader.Load();
        var examples = GoldReport.ReadAll(Path.Combine(workshop.Corpora, "..", "gold", "dev")).Select(gold => Example.Of(gold, reader)).ToList();
        var further = LabelledReports.ReadAll(workshop).Where(labelled => labelled.Parties.Count > 0).Select(labelled => Example.Of(labelled, reader)).ToList();
        foreach (var threshold in Thresholds)
        {
            var onOthers = new LogisticJudge(Fit(examples.Where(example => !example.Gold.IsKeptAside).Concat(further)).ToFrozenDictionary());
            Report(workshop, "kept aside", examples.Where(example => example.Gold.IsKeptAside), _ => onOthers, threshold);
            var byFold = Enumerable.Range(0, Folds).Select(fold => new LogisticJudge(Fit(examples.Where((_, i) => i % Folds != fold).Concat(further)).ToFrozenDictionary())).ToArray();
            Report(workshop, "folds", examples, example => byFold[examples.IndexOf(example) % Folds], threshold);
        }

        JudgeFile.Write(workshop, "Parties", "parties", Fit(examples.Concat(further)));
    }

    private static Dictionary<string, double> Fit(IEnumerable<Example> examples) =>
        LogisticRegression.Fit([.. examples.SelectMany(example => example.Labelled)], Penalty, Rarest);

    private static void Report(Workshop workshop, string title, IEnumerable<Example> examples, Func<Example, LogisticJudge> judge, double threshold)
    {
        int hits = 0, gold = 0, read = 0;
        foreach (var example in examples)
        {
            var parties = PartyReader.Keep(example.Evidences, judge(example), threshold);
            hits += parties.Count(party => example.Gold.Parties.Contains(party));
            gold += example.Gold.Parties.Count;
            read += parties.Count;
        }

        workshop.Log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"threshold {threshold} {title,-12} F1 {2.0 * hits / (gold + read):F3} (right {hits}, gold {gold}, read {read})"));
    }

    /// <summary>A report read by hand with those who may be parties to it.</summary>
    private sealed record Example(GoldReport Gold, PartyEvidences Evidences, IReadOnlyList<(string[] Features, double Label)> Labelled)
    {
        public static Example Of(GoldReport gold, ReportReader reader)
        {
            var context = reader.Understand(gold.Report);
            var evidences = new PartyEvidences(context, PositionReader.Read(context), [.. MeetingReader.Propose(context).Select(proposal => proposal.Meeting)], PressureReader.Read(context));
            return new Example(gold, evidences, [.. evidences.Candidates.Select(name => (evidences.FeaturesOf(name).ToArray(), gold.Parties.Contains(name) ? 1.0 : 0))]);
        }
    }
}
