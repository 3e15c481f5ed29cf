using System.Collections.Frozen;
using System.Globalization;
using Parley.Readers;
using Parley.Readers.Meetings;
using Parley.Training.Commands;
using Parley.Training.Positions;

namespace Parley.Training.Meetings;

/// <summary>Trains the judge of meetings on the reports read by hand and on the further ones labelled for it.</summary>
/// <remarks>
/// A meeting is right where it is found with its status. Prints how the reader scores (F1 of meetings found; with status and level) and how much of what it keeps is right,
/// on the reports kept aside when trained on the others, and in cross-validation over all; the judge that is written is trained on all.
/// </remarks>
internal sealed class MeetingTrainer : ITrainer
{
    private const int Rarest = 3;
    private const double Penalty = 16;

    private static readonly double[] Penalties = [8, 16, 32];
    private static readonly double[] Thresholds = [0, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6];

    public string Name => "meetings";

    public string Summary => "the judge of meetings, from the reports read by hand";

    public void Train(Workshop workshop)
    {
        var reader = ReportReader.Load();
        var examples = GoldReport.ReadAll(Path.Combine(workshop.Corpora, "..", "gold", "dev"))
            .Select(gold => new Example([.. gold.Items("meetings").Select(GoldMeeting.Read)], MeetingReader.Propose(reader.Understand(gold.Report)), gold.IsKeptAside)).ToList();
        var further = LabelledReports.ReadAll(workshop, "Meetings")
            .Select(labelled => new Example([.. labelled.Rows.Select(GoldMeeting.Read)], MeetingReader.Propose(reader.Understand(labelled.Report)), false)).ToList();
        var trials = new JudgeTrials<Example>(examples, further, example => example.IsKeptAside, example => example.Labelled, Rarest);
        foreach (var penalty in Penalties) Report(workshop, trials, penalty);
        JudgeFile.Write(workshop, "Meetings", Name, trials.Weigh(Penalty));
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
        int gold = 0, read = 0, found = 0, full = 0, right = 0;
        foreach (var (example, judge) in judged)
        {
            var kept = MeetingReader.Keep(example.Proposals, judge, threshold);
            var pairs = Pairing.Best(example.Gold, kept, (meeting, other) => meeting.Score(other));
            gold += example.Gold.Count;
            read += kept.Count;
            found += pairs.Count;
            full += pairs.Count(pair => pair.Gold.IsToldAlike(pair.Read));
            right += pairs.Count(pair => pair.Gold.Status == pair.Read.Status);
        }

        workshop.Log.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{title,-60} found {F1(found):F3} +status+level {F1(full):F3} right {(read == 0 ? 0 : (double)right / read):F3} (gold {gold}, read {read})"));
        double F1(int hits) => gold + read == 0 ? 0 : 2.0 * hits / (gold + read);
    }

    /// <summary>A report with the meetings that people found and those that the rules propose.</summary>
    private sealed record Example(IReadOnlyList<GoldMeeting> Gold, IReadOnlyList<ProposedMeeting> Proposals, bool IsKeptAside)
    {
        public IEnumerable<(string[] Features, double Label)> Labelled
        {
            get
            {
                var right = Pairing.Best(Gold, [.. Proposals.Select(proposal => proposal.Judge(Everything))], (meeting, other) => meeting.Score(other))
                    .Where(pair => pair.Gold.Status == pair.Read.Status).Select(pair => pair.Read).ToHashSet();
                return Proposals.Select(proposal => (proposal.Features.ToArray(), right.Contains(proposal.Judge(Everything)) ? 1.0 : 0));
            }
        }

        private static LogisticJudge Everything { get; } = new(FrozenDictionary<string, double>.Empty);
    }
}
