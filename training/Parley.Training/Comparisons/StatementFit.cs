using Parley.Standings.Comparisons.Features;
using Parley.Standings.Comparisons.Models;

namespace Parley.Training.Comparisons;

/// <summary>Fits the models of the comparison to labelled cases.</summary>
internal static class StatementFit
{
    private const double MatchPenalty = 3;
    private const double KeptPenalty = 6;
    private const double FramePenalty = 2;
    private const double RepeatedPenalty = 4;
    private const double ShiftPenalty = 2;
    private const double MissingPenalty = 8;

    /// <summary>Fits all models; what later ones see of the match is what a model says that was not fitted to the case at hand.</summary>
    public static StatementModels Fit(IReadOnlyList<(GoldCase Gold, ComparisonGrid Grid)> cases)
    {
        var match = Match(cases);
        var empty = new SoftmaxScorer(StatementModels.YesOrNo, []);
        var seen = cases.Select(item => (item.Gold, item.Grid, Matches: Parley.Standings.Comparisons.StatementComparer.Matches(
            item.Grid, new StatementModels(Match([.. cases.Where(other => other.Gold != item.Gold)]), empty, empty, empty, empty, empty, empty)))).ToList();
        var sentences = seen.SelectMany(item => item.Grid.Current.Select((profile, at) => (item.Grid, item.Matches, At: at, item.Gold.Labels[profile.Id].Label))).ToList();
        var points = sentences.Where(sentence => sentence.Label != "frame").ToList();
        var missing = seen.SelectMany(item => item.Grid.Latest.Select((profile, at) =>
            (Features: MissingFeatures.Of(item.Grid, at, item.Matches), Weight: item.Gold.Missing.TryGetValue(profile.Id, out var notable) ? (notable ? 2 : 1) : 0))).ToList();
        return new StatementModels(
            match,
            Fit(sentences, sentence => FrameFeatures.Of(sentence.Grid.Current[sentence.At]), sentence => sentence.Label == "frame", FramePenalty),
            Fit(points, sentence => KeptFeatures.Of(sentence.Grid, sentence.At, sentence.Matches), sentence => sentence.Label != "new", KeptPenalty),
            Fit(points.Where(sentence => sentence.Label != "new"), sentence => RepeatedFeatures.Of(sentence.Grid, sentence.At, sentence.Matches[sentence.At]), sentence => sentence.Label == "repeated", RepeatedPenalty),
            Shift(seen),
            SoftmaxRegression.Fit([.. missing.Select(point => (point.Features, Math.Min(1, point.Weight)))], StatementModels.YesOrNo, MissingPenalty),
            SoftmaxRegression.Fit([.. missing.Where(point => point.Weight > 0).Select(point => (point.Features, point.Weight - 1))], StatementModels.YesOrNo, MissingPenalty));
    }

    private static SoftmaxScorer Match(IReadOnlyList<(GoldCase Gold, ComparisonGrid Grid)> cases) => SoftmaxRegression.Fit(
        [.. cases.SelectMany(item => item.Grid.Current.SelectMany((current, i) => item.Grid.Earlier.Select((earlier, j) => (item.Grid.Measures[i][j], IsMatch(item.Gold.Labels[current.Id], earlier.Id) ? 1 : 0))))],
        StatementModels.YesOrNo,
        MatchPenalty);

    private static SoftmaxScorer Fit<T>(IEnumerable<T> examples, Func<T, double[]> features, Func<T, bool> label, double penalty) =>
        SoftmaxRegression.Fit([.. examples.Select(example => (features(example), label(example) ? 1 : 0))], StatementModels.YesOrNo, penalty);

    private static bool IsMatch(GoldSentence sentence, string earlier) => sentence.Matches.Contains(earlier);

    private static SoftmaxScorer Shift(IEnumerable<(GoldCase Gold, ComparisonGrid Grid, double[][] Matches)> cases) => SoftmaxRegression.Fit(
        [.. from item in cases
            from at in Enumerable.Range(0, item.Grid.Current.Length)
            let gold = item.Gold.Labels[item.Grid.Current[at].Id]
            where gold.Label == "reworded"
            let match = Array.FindIndex(item.Grid.Earlier, earlier => earlier.Id == gold.Matches[0])
            where match >= 0
            select (ShiftFeatures.Of(item.Grid.Current[at], item.Grid.Earlier[match], item.Grid.Measures[at][match]), Index(StatementModels.Shifts, gold.Shift ?? "none"))],
        StatementModels.Shifts,
        ShiftPenalty);

    private static int Index(IReadOnlyList<string> labels, string label) => Enumerable.Range(0, labels.Count).First(at => labels[at] == label);
}
