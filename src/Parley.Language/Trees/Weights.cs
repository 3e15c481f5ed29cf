using Parley.Language.Networks;

namespace Parley.Language.Trees;

/// <summary>The dense weights of the <see cref="SyntaxNetwork"/>.</summary>
internal sealed class Weights
{
    /// <summary>From a token and its neighbours.</summary>
    public Dense Window { get; } = new(Surroundings.WindowSize * SyntaxNetwork.Embedding, SyntaxNetwork.Embedding);

    /// <summary>From a whole sentence.</summary>
    public Dense Whole { get; } = new(SyntaxNetwork.Embedding, SyntaxNetwork.Embedding);

    /// <summary>For each recurrent layer, from its input to its gates.</summary>
    public Dense[] Gates { get; } =
        [.. Enumerable.Range(0, SyntaxNetwork.LayerCount).Select(layer => new Dense(layer == 0 ? SyntaxNetwork.Embedding : SyntaxNetwork.Encoded, SyntaxNetwork.Gates))];

    /// <summary>From the encoded token to its tags.</summary>
    public Dense Tag { get; } = new(SyntaxNetwork.Encoded, SyntaxNetwork.Tags);

    /// <summary>From the encoded token to its views as word and as head, for arcs and for labels.</summary>
    public Dense Project { get; } = new(SyntaxNetwork.Encoded, 4 * SyntaxNetwork.Arc);

    /// <summary>The bilinear form that compares words and heads; its bias is how much a token is a head, whatever the word.</summary>
    public Dense Arc { get; } = new(SyntaxNetwork.Arc, SyntaxNetwork.Arc);

    /// <summary>The root as a head.</summary>
    public float[] Root { get; } = new float[SyntaxNetwork.Arc];

    /// <summary>From word and head to their relation.</summary>
    public Dense Label { get; } = new(SyntaxNetwork.Arc, SyntaxNetwork.Labels);

    /// <summary>All layers.</summary>
    public IReadOnlyList<Dense> Layers => [Window, Whole, .. Gates, Tag, Project, Arc, Label];

    /// <summary>All numbers, in the order in which they are stored.</summary>
    public IReadOnlyList<float[]> All =>
    [
        Window.Weights, Window.Bias, Whole.Weights, Whole.Bias, .. Gates.Select(layer => layer.Weights), .. Gates.Select(layer => layer.Bias),
        Tag.Weights, Tag.Bias, Project.Weights, Project.Bias, Arc.Weights, Arc.Bias, Root, Label.Weights, Label.Bias,
    ];
}
