using Parley.Language.Models;
using Parley.Readers.Relations;

namespace Parley.Training.Relations;

/// <summary>Trains models over pairs of actors, and tells how they do.</summary>
/// <param name="Labels">For each label the views and columns whose scores add up to its own.</param>
/// <param name="Columns">The number of columns.</param>
/// <param name="Rounds">How often all examples are gone through.</param>
/// <param name="Penalty">The pull of every weight towards 0.</param>
internal sealed record PairTraining((int View, int Column)[][] Labels, int Columns, int Rounds, float Penalty)
{
    private const int Rarest = 2;

    /// <summary>Weights that are smaller than this in all columns are left out of a model.</summary>
    private const float Least = 0.02f;

    /// <summary>A model of the examples.</summary>
    public PairModel Fit(IReadOnlyList<PairExample> examples)
    {
        var weights = new SoftmaxLearner(Labels, Columns).Learn(examples, Rounds, Penalty, Rarest);
        var kept = weights.Where(pair => pair.Value.Any(weight => MathF.Abs(weight) >= Least));
        return new PairModel(LinearModel.Of(Columns, kept), Labels);
    }

    /// <summary>The answers of models each trained on the examples of all folds but one; no group of examples is parted.</summary>
    public ClassScore CrossValidate(IReadOnlyList<PairExample> examples, int folds, IReadOnlyList<string> names)
    {
        var foldOf = examples.Select(example => example.Group).Distinct().Select((group, i) => (group, i % folds)).ToDictionary();
        var score = new ClassScore(names);
        for (var fold = 0; fold < folds; fold++)
        {
            var model = Fit([.. examples.Where(example => foldOf[example.Group] != fold)]);
            foreach (var example in examples.Where(example => foldOf[example.Group] == fold)) score.Add(example.Label, Best(model, example));
        }

        return score;
    }

    /// <summary>The likeliest label of an example.</summary>
    public static int Best(PairModel model, PairExample example) => Scores.BestIndex(model.Probabilities(example.Views));
}
