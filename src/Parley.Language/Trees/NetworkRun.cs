using Parley.Language.Networks;

namespace Parley.Language.Trees;

/// <summary>Some sentences on their way through the network: inputs and all that is computed of them, a row for each token.</summary>
/// <remarks>
/// Used again for the next sentences, and grows as needed. While the network learns, a second one holds the gradient of each number. Not
/// safe to share between threads.
/// </remarks>
internal sealed class NetworkRun
{
    private int _capacity;
    private float[] _arcScores = [];

    /// <summary>The number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>The first token of each sentence and the one after its last.</summary>
    public List<(int Start, int End)> Sentences { get; } = [];

    /// <summary>What is left out at random while the network learns; otherwise null.</summary>
    public IMasks? Masks { get; set; }

    public float[] Input { get; private set; } = [];

    /// <summary>The inputs of each token and its neighbours.</summary>
    public float[] Window { get; private set; } = [];

    /// <summary>What is made of the window.</summary>
    public float[] Seen { get; private set; } = [];

    /// <summary>The mean of the inputs of a sentence, a row for each sentence.</summary>
    public float[] Mean { get; private set; } = [];

    /// <summary>What is made of the mean.</summary>
    public float[] Whole { get; private set; } = [];

    public float[] Context { get; private set; } = [];

    /// <summary>The recurrent layers, the first one first.</summary>
    public LayerRun[] Layers { get; } = [.. Enumerable.Range(0, SyntaxNetwork.LayerCount).Select(_ => new LayerRun())];

    /// <summary>What the last layer gives: each token in its sentence, from which all is told.</summary>
    public float[] Encoded => Layers[^1].Output;

    public float[] TagScores { get; private set; } = [];

    public float[] Projected { get; private set; } = [];

    public float[] Words { get; private set; } = [];

    public float[] Heads { get; private set; } = [];

    public float[] LabelWords { get; private set; } = [];

    public float[] LabelHeads { get; private set; } = [];

    /// <summary>The words turned by the bilinear form.</summary>
    public float[] Turned { get; private set; } = [];

    /// <summary>Room for the scores of the arcs of one sentence.</summary>
    public Span<float> ArcScores(int length)
    {
        if (_arcScores.Length < length) _arcScores = new float[length * 2];
        return _arcScores.AsSpan(0, length);
    }

    /// <summary>Makes room for so many tokens, and forgets the sentences before.</summary>
    public void Start(int count)
    {
        Count = count;
        Sentences.Clear();
        if (count <= _capacity) return;
        _capacity = count + (count / 2);
        Input = new float[_capacity * SyntaxNetwork.Embedding];
        Window = new float[_capacity * Surroundings.WindowSize * SyntaxNetwork.Embedding];
        Seen = new float[_capacity * SyntaxNetwork.Embedding];
        Mean = new float[_capacity * SyntaxNetwork.Embedding];
        Whole = new float[_capacity * SyntaxNetwork.Embedding];
        Context = new float[_capacity * SyntaxNetwork.Embedding];
        foreach (var layer in Layers) layer.MakeRoom(_capacity);
        TagScores = new float[_capacity * SyntaxNetwork.Tags];
        Projected = new float[_capacity * 4 * SyntaxNetwork.Arc];
        Words = new float[_capacity * SyntaxNetwork.Arc];
        Heads = new float[_capacity * SyntaxNetwork.Arc];
        LabelWords = new float[_capacity * SyntaxNetwork.Arc];
        LabelHeads = new float[_capacity * SyntaxNetwork.Arc];
        Turned = new float[_capacity * SyntaxNetwork.Arc];
    }

    /// <summary>Sets to 0 what is added up from several places when the run holds gradients.</summary>
    public void Clear()
    {
        Window.AsSpan(0, Count * Surroundings.WindowSize * SyntaxNetwork.Embedding).Clear();
        foreach (var values in new[] { Mean, Whole, Context }) values.AsSpan(0, Count * SyntaxNetwork.Embedding).Clear();
        foreach (var layer in Layers) layer.Output.AsSpan(0, Count * SyntaxNetwork.Encoded).Clear();
        TagScores.AsSpan(0, Count * SyntaxNetwork.Tags).Clear();
        foreach (var values in new[] { Words, Heads, LabelWords, LabelHeads, Turned }) values.AsSpan(0, Count * SyntaxNetwork.Arc).Clear();
    }
}

/// <summary>What a recurrent layer computes.</summary>
internal sealed class LayerRun
{
    public float[] Gates { get; private set; } = [];

    public float[] Memory { get; private set; } = [];

    public float[] Output { get; private set; } = [];

    /// <summary>Makes room for so many tokens.</summary>
    public void MakeRoom(int count)
    {
        Gates = new float[count * SyntaxNetwork.Gates];
        Memory = new float[count * SyntaxNetwork.Encoded];
        Output = new float[count * SyntaxNetwork.Encoded];
    }
}
