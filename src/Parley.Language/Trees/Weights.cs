using Parley.Language.Networks;

namespace Parley.Language.Trees;

/// <summary>The dense weights of the <see cref="SyntaxNetwork"/>; matrices are stored by rows, a row for each input.</summary>
internal sealed class Weights
{
    /// <summary>From a token and its neighbours.</summary>
    public float[] Window { get; } = new float[Surroundings.WindowSize * SyntaxNetwork.Embedding * SyntaxNetwork.Embedding];

    public float[] WindowBias { get; } = new float[SyntaxNetwork.Embedding];

    /// <summary>From a whole sentence.</summary>
    public float[] Whole { get; } = new float[SyntaxNetwork.Embedding * SyntaxNetwork.Embedding];

    public float[] WholeBias { get; } = new float[SyntaxNetwork.Embedding];

    /// <summary>For each recurrent layer, from its input to its gates.</summary>
    public float[][] Gates { get; } = PerLayer(layer => (layer == 0 ? SyntaxNetwork.Embedding : SyntaxNetwork.Encoded) * SyntaxNetwork.Gates);

    public float[][] GateBias { get; } = PerLayer(_ => SyntaxNetwork.Gates);

    public float[] Tag { get; } = new float[SyntaxNetwork.Encoded * SyntaxNetwork.Tags];

    public float[] TagBias { get; } = new float[SyntaxNetwork.Tags];

    /// <summary>From the encoded token to its views as word and as head, for arcs and for labels.</summary>
    public float[] Project { get; } = new float[SyntaxNetwork.Encoded * 4 * SyntaxNetwork.Arc];

    public float[] ProjectBias { get; } = new float[4 * SyntaxNetwork.Arc];

    /// <summary>The bilinear form that compares words and heads.</summary>
    public float[] Arc { get; } = new float[SyntaxNetwork.Arc * SyntaxNetwork.Arc];

    /// <summary>How much a token is a head, whatever the word.</summary>
    public float[] ArcBias { get; } = new float[SyntaxNetwork.Arc];

    /// <summary>The root as a head.</summary>
    public float[] Root { get; } = new float[SyntaxNetwork.Arc];

    public float[] Label { get; } = new float[SyntaxNetwork.Arc * SyntaxNetwork.Labels];

    public float[] LabelBias { get; } = new float[SyntaxNetwork.Labels];

    /// <summary>All of them, in the order in which they are stored.</summary>
    public IReadOnlyList<float[]> All =>
        [Window, WindowBias, Whole, WholeBias, .. Gates, .. GateBias, Tag, TagBias, Project, ProjectBias, Arc, ArcBias, Root, Label, LabelBias];

    private static float[][] PerLayer(Func<int, int> length) =>
        [.. Enumerable.Range(0, SyntaxNetwork.LayerCount).Select(layer => new float[length(layer)])];
}
