using Parley.Language.Networks;
using Parley.Language.Trees;

namespace Parley.Training.Syntax;

/// <summary>The gradients of what a run computes, a row for each token.</summary>
internal sealed class NetworkGradients
{
    private float[] _room = [];

    public float[] Input { get; private set; } = [];

    public float[] Window { get; private set; } = [];

    public float[] Seen { get; private set; } = [];

    public float[] Gates { get; private set; } = [];

    public float[] Output1 { get; private set; } = [];

    public float[] Output2 { get; private set; } = [];

    public float[] TagScores { get; private set; } = [];

    public float[] Projected { get; private set; } = [];

    public float[] Words { get; private set; } = [];

    public float[] Heads { get; private set; } = [];

    public float[] LabelWords { get; private set; } = [];

    public float[] LabelHeads { get; private set; } = [];

    public float[] Turned { get; private set; } = [];

    /// <summary>Makes room for so many tokens, all gradients 0.</summary>
    public void Start(int count)
    {
        Input = Clear(Input, count * SyntaxNetwork.Embedding);
        Window = Clear(Window, count * SyntaxNetwork.WindowSize * SyntaxNetwork.Embedding);
        Seen = Clear(Seen, count * SyntaxNetwork.Embedding);
        Gates = Clear(Gates, count * Recurrence.GateCount * SyntaxNetwork.Hidden);
        Output1 = Clear(Output1, count * SyntaxNetwork.Encoded);
        Output2 = Clear(Output2, count * SyntaxNetwork.Encoded);
        TagScores = Clear(TagScores, count * SyntaxNetwork.Tags);
        Projected = Clear(Projected, count * 4 * SyntaxNetwork.Arc);
        Words = Clear(Words, count * SyntaxNetwork.Arc);
        Heads = Clear(Heads, count * SyntaxNetwork.Arc);
        LabelWords = Clear(LabelWords, count * SyntaxNetwork.Arc);
        LabelHeads = Clear(LabelHeads, count * SyntaxNetwork.Arc);
        Turned = Clear(Turned, count * SyntaxNetwork.Arc);
    }

    /// <summary>Room for numbers that are needed for a moment.</summary>
    public float[] Room(int length) => _room.Length >= length ? _room : _room = new float[length * 2];

    private static float[] Clear(float[] values, int length)
    {
        if (values.Length < length) return new float[length * 2];
        values.AsSpan(0, length).Clear();
        return values;
    }
}
