using System.Numerics.Tensors;
using Parley.Language.Models;

namespace Parley.Readers.Relations;

/// <summary>A log-linear model over pairs of actors, whose labels are sums of columns over views of a pair.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
/// <param name="weights">The weights of features, a column each.</param>
/// <param name="labels">For each label the views and columns whose scores add up to its own.</param>
internal sealed class PairModel(LinearModel weights, (int View, int Column)[][] labels)
{
    private const string Section = "weights";

    /// <summary>Opens a model file.</summary>
    /// <exception cref="ModelException">The file is missing, damaged, or of another version.</exception>
    public static PairModel Open(string path, string kind, int version, (int View, int Column)[][] labels) =>
        new(LinearModel.Read(ModelFile.Open(path, kind, version), Section), labels);

    /// <summary>Writes the model into its file.</summary>
    public void Save(string path, string kind, int version)
    {
        var file = new ModelFileWriter(kind, version);
        weights.Write(file, Section);
        file.Save(path);
    }

    /// <summary>The probability of each label.</summary>
    /// <param name="views">The features of each view.</param>
    public float[] Probabilities(IReadOnlyList<ulong[]> views)
    {
        var scores = new float[views.Count][];
        for (var i = 0; i < views.Count; i++)
        {
            scores[i] = new float[weights.ScoreLength];
            weights.Score(views[i], scores[i]);
        }

        var sums = Array.ConvertAll(labels, parts => parts.Sum(part => scores[part.View][part.Column]));
        TensorPrimitives.SoftMax<float>(sums, sums);
        return sums;
    }
}
