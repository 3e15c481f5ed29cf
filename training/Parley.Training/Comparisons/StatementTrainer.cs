using System.Text.Json.Nodes;
using Parley.Standings.Comparisons;
using Parley.Standings.Comparisons.Features;
using Parley.Talks.Comparisons;
using Parley.Training.Commands;

namespace Parley.Training.Comparisons;

/// <summary>Trains the models by which statements are compared, from the cases labelled by hand.</summary>
internal sealed class StatementTrainer : IFoldTrainer
{
    public string Name => "statements";

    public string Summary => "which sentences of a statement are new, repeated or reworded, and what is missing";

    public void Train(Workshop workshop)
    {
        var cases = Cases(workshop);
        var models = StatementFit.Fit(cases);
        File.WriteAllLines(Path.Combine(workshop.Models, "..", "src", "Parley.Standings", "Comparisons", "Models", "weights.tsv"), models.Lines());
        var score = new ComparisonScore();
        foreach (var (gold, _) in cases) score.Add(gold, StatementComparer.Compare(gold.Case, models));
        workshop.Log.WriteLine($"in sample: {score.ToJson()}");
    }

    public JsonObject CrossValidate(Workshop workshop, int folds)
    {
        var cases = Cases(workshop);
        var said = new StatementComparison[cases.Count];
        Parallel.For(0, folds, fold =>
        {
            var models = StatementFit.Fit([.. cases.Where((_, at) => at % folds != fold)]);
            for (var at = fold; at < cases.Count; at += folds) said[at] = StatementComparer.Compare(cases[at].Gold.Case, models);
        });
        var score = new ComparisonScore();
        for (var at = 0; at < cases.Count; at++) score.Add(cases[at].Gold, said[at]);
        return score.ToJson();
    }

    private static List<(GoldCase Gold, ComparisonGrid Grid)> Cases(Workshop workshop) =>
        [.. Directory.EnumerateFiles(workshop.Corpus("../gold/statements/dev"), "*.json").Order(StringComparer.Ordinal)
            .Select(GoldCase.Read)
            .Select(gold => (gold, ComparisonGrid.Of(gold.Case)))];
}
