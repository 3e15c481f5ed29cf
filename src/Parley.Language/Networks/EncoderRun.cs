namespace Parley.Language.Networks;

/// <summary>Some sentences on their way through an <see cref="Encoder"/>: inputs and all that is computed of them, a row for each token.</summary>
/// <remarks>Used again for the next sentences, and grows as needed. Not safe to share between threads.</remarks>
public sealed class EncoderRun
{
    private int _capacity;

    /// <summary>The number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>The first token of each sentence and the one after its last.</summary>
    internal List<(int Start, int End)> Sentences { get; } = [];

    /// <summary>What the encoder makes of each token.</summary>
    public ReadOnlySpan<float> Encoded => Output2.AsSpan(0, Count * Encoder.Width);

    internal float[] Input { get; private set; } = [];

    internal float[] Window { get; private set; } = [];

    internal float[] Seen { get; private set; } = [];

    /// <summary>The mean of the inputs of each sentence.</summary>
    internal float[] Mean { get; private set; } = [];

    /// <summary>What is made of the means.</summary>
    internal float[] WholeSeen { get; private set; } = [];

    internal float[] Context { get; private set; } = [];

    internal float[] Middle1 { get; private set; } = [];

    internal float[] Gates1 { get; private set; } = [];

    internal float[] Memory1 { get; private set; } = [];

    internal float[] Output1 { get; private set; } = [];

    internal float[] Middle2 { get; private set; } = [];

    internal float[] Gates2 { get; private set; } = [];

    internal float[] Memory2 { get; private set; } = [];

    internal float[] Output2 { get; private set; } = [];

    /// <summary>What is left out at random while the network learns; otherwise null.</summary>
    internal IMasks? Masks { get; set; }

    /// <summary>Makes room for so many tokens, and forgets the sentences before.</summary>
    internal void Start(int count)
    {
        Count = count;
        Sentences.Clear();
        if (count <= _capacity) return;
        _capacity = count + (count / 2);
        Input = new float[_capacity * Encoder.Embedding];
        Window = new float[_capacity * Surroundings.WindowSize * Encoder.Embedding];
        Seen = new float[_capacity * Encoder.Embedding];
        Mean = new float[_capacity * Encoder.Embedding];
        WholeSeen = new float[_capacity * Encoder.Embedding];
        Context = new float[_capacity * Encoder.Embedding];
        Middle1 = new float[_capacity * Encoder.Rank];
        Gates1 = new float[_capacity * Encoder.Gates];
        Memory1 = new float[_capacity * Encoder.Width];
        Output1 = new float[_capacity * Encoder.Width];
        Middle2 = new float[_capacity * Encoder.Rank];
        Gates2 = new float[_capacity * Encoder.Gates];
        Memory2 = new float[_capacity * Encoder.Width];
        Output2 = new float[_capacity * Encoder.Width];
    }
}
