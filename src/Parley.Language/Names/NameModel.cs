using Parley.Language.Models;

namespace Parley.Language.Names;

/// <summary>The weights of the tagger of names: those of features, and those of pairs of labels.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class NameModel(LinearModel features, float[] transitions)
{
    /// <summary>The kind of the model's file.</summary>
    public const string Kind = "names";

    private const int Version = 2;
    private const string FeatureSection = "features";
    private const string TransitionSection = "transitions";

    /// <summary>The length of a token's scores: the labels, padded.</summary>
    public int Width => features.ScoreLength;

    /// <summary>The weight of each label after each: <c>[before * NameLabels.Count + label]</c>.</summary>
    public ReadOnlySpan<float> Transitions => transitions;

    /// <summary>Opens a model's file.</summary>
    /// <exception cref="ModelException">The file is missing, damaged or not such a model.</exception>
    public static NameModel Open(string path)
    {
        var file = ModelFile.Open(path, Kind, Version);
        var transitions = file.Values<float>(TransitionSection);
        var features = LinearModel.Read(file, FeatureSection);
        return features.ClassCount == NameLabels.Count && transitions.Length == NameLabels.Count * NameLabels.Count
            ? new NameModel(features, transitions)
            : throw new ModelException($"The model {path} knows other labels than this program. Train it again.");
    }

    /// <summary>Writes the model's file.</summary>
    public void Save(string path)
    {
        var file = new ModelFileWriter(Kind, Version);
        features.Write(file, FeatureSection);
        file.Add<float>(TransitionSection, transitions);
        file.Save(path);
    }

    /// <summary>Writes the scores of all labels, <see cref="Width"/> of them.</summary>
    public void Score(ReadOnlySpan<ulong> found, Span<float> scores) => features.Score(found, scores);
}
