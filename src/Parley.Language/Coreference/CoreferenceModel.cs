using Parley.Language.Models;

namespace Parley.Language.Coreference;

/// <summary>The weights of the ranker of antecedents: one small integer for each hash of a feature.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class CoreferenceModel(short[] weights)
{
    /// <summary>The kind of the model's file.</summary>
    public const string Kind = "coreference";

    private const int Version = 1;
    private const string Section = "weights";

    public static CoreferenceModel Open(string path)
    {
        var weights = ModelFile.Open(path, Kind, Version).Values<short>(Section);
        return weights.Length > 0 && (weights.Length & (weights.Length - 1)) == 0
            ? new CoreferenceModel(weights)
            : throw new ModelException($"The model {path} has {weights.Length} weights, which is not a power of two. Train it again.");
    }

    public void Save(string path)
    {
        var writer = new ModelFileWriter(Kind, Version);
        writer.Add<short>(Section, weights);
        writer.Save(path);
    }

    /// <summary>The sum of the weights of features.</summary>
    public int Score(ReadOnlySpan<ulong> features)
    {
        var sum = 0;
        foreach (var feature in features) sum += weights[feature & (ulong)(weights.Length - 1)];
        return sum;
    }
}
