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

    /// <summary>In how many orders the examples are gone through, anew each time: a model is the mean of what is learnt in each.</summary>
    private const int Orders = 40;

    /// <summary>Weights that are smaller than this in all columns are left out of a model.</summary>
    private const float Least = 0.01f;

    /// <summary>A model of the examples.</summary>
    public PairModel Fit(IReadOnlyList<PairExample> examples)
    {
        var learnt = ParallelEnumerable.Range(0, Orders).AsOrdered().Select(order => new SoftmaxLearner(Labels, Columns).Learn(examples, Rounds, Penalty, Rarest, order)).ToArray();
        var kept = Mean(learnt).Where(pair => pair.Value.Any(weight => MathF.Abs(weight) >= Least));
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

    /// <summary>The mean weights of models that know the same features.</summary>
    private static IEnumerable<KeyValuePair<ulong, float[]>> Mean(IReadOnlyDictionary<ulong, float[]>[] models) =>
        models[0].Keys.Select(feature => KeyValuePair.Create(feature, Mean([.. models.Select(model => model[feature])])));

    private static float[] Mean(float[][] rows) => [.. rows[0].Select((_, column) => rows.Average(row => row[column]))];

    /// <summary>The likeliest label of an example.</summary>
    public static int Best(PairModel model, PairExample example) => Scores.BestIndex(model.Probabilities(example.Views));
}
