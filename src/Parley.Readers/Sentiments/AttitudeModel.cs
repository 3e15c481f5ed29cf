using Parley.Language.Models;
using Parley.Readers.Moves;
using Parley.Readers.Relations;
using Parley.Talks;

namespace Parley.Readers.Sentiments;

/// <summary>Tells which of two actors in a sentence is for or against the other.</summary>
/// <remarks>
/// A sentence is looked at from the one actor and from the other with the same weights, so that what is learnt of "p criticised q" holds for "q
/// criticised p". The task is that of Park et al. 2021, "Who Blames or Endorses Whom?". Immutable and safe to share between threads.
/// </remarks>
internal sealed class AttitudeModel(PairModel model)
{
    /// <summary>The kind of the model file.</summary>
    public const string Kind = "sentiment";

    /// <summary>To be raised with every change of the features.</summary>
    public const int Version = 1;

    private const int Neutral = 0;
    private const int For = 1;
    private const int Against = 2;

    /// <summary>The columns of a view.</summary>
    public const int Columns = 3;

    /// <summary>No attitude; the first for the second; the second for the first; the first against the second; the second against the first.</summary>
    public static (int View, int Column)[][] Labels { get; } = [[(0, Neutral), (1, Neutral)], [(0, For)], [(1, For)], [(0, Against)], [(1, Against)]];

    /// <summary>Opens the model in a folder.</summary>
    /// <exception cref="ModelException">The file is missing, damaged, or of another version.</exception>
    public static AttitudeModel Load(string folder) => new(PairModel.Open(Path.Combine(folder, $"{Kind}.model"), Kind, Version, Labels));

    /// <summary>The features of a pair, from the first to the second and back.</summary>
    public static ulong[][] FeaturesOf(Pair pair) => [Of(PairView.Forth(pair)), Of(PairView.Back(pair))];

    /// <summary>The likeliest label.</summary>
    public static int Best(float[] probabilities) => Scores.BestIndex(probabilities);

    /// <summary>Whether a label other than 0 is an attitude of the first actor.</summary>
    public static bool IsOfFirst(int label) => Labels[label][0].View == 0;

    /// <summary>The side that a label other than 0 takes.</summary>
    public static AttitudeSide SideOf(int label) => Labels[label][0].Column == For ? AttitudeSide.For : AttitudeSide.Against;

    /// <summary>The probability of each label.</summary>
    public float[] Probabilities(ulong[][] features) => model.Probabilities(features);

    private static ulong[] Of(PairView view)
    {
        var features = new HashedFeatures();
        PairFeatures.Add(view, features);
        ClassFeatures.Add(view, PloverLexicon.Words, "plover", features);
        ClassFeatures.Add(view, AttitudeLexicon.Words, "attitude", features);
        return features.ToArray();
    }
}
