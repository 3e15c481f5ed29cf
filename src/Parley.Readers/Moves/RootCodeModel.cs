using Parley.Language.Models;
using Parley.Readers.Relations;
using Parley.Talks;

namespace Parley.Readers.Moves;

/// <summary>Tells by PLOVER's root codes what one actor does to another in a sentence.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class RootCodeModel(PairModel model)
{
    /// <summary>The kind of the model file.</summary>
    public const string Kind = "plover";

    /// <summary>To be raised with every change of the features.</summary>
    public const int Version = 1;

    /// <summary>Each code is a column of its own, looked at from the actor.</summary>
    public static (int View, int Column)[][] Labels { get; } = [.. Enum.GetValues<RootCode>().Select(code => new[] { (0, (int)code) })];

    /// <summary>Opens the model in a folder.</summary>
    /// <exception cref="ModelException">The file is missing, damaged, or of another version.</exception>
    public static RootCodeModel Load(string folder) => new(PairModel.Open(Path.Combine(folder, $"{Kind}.model"), Kind, Version, Labels));

    /// <summary>The features of a pair whose first is the actor.</summary>
    public static ulong[][] FeaturesOf(Pair pair)
    {
        var view = PairView.Forth(pair);
        var features = new HashedFeatures();
        PairFeatures.Add(view, features);
        ClassFeatures.Add(view, PloverLexicon.Words, "plover", features);
        return [features.ToArray()];
    }

    /// <summary>The likeliest label of a pair.</summary>
    public int Best(ulong[][] features) => Scores.BestIndex(model.Probabilities(features));

    /// <summary>The probability of each code, in their order.</summary>
    public float[] Probabilities(ulong[][] features) => model.Probabilities(features);
}
