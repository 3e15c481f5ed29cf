using System.Runtime.InteropServices;
using Parley.Language.Networks;

namespace Parley.Readers.Attributions;

/// <summary>What the network makes of each token of a text before it is asked about a cue.</summary>
/// <remarks>Used again for the next text, and grows as needed. Not safe to share between threads.</remarks>
internal sealed class EncodedText
{
    private readonly EncoderRun _run = new();
    private readonly SentenceBatch _batch = new();
    private float[] _encoded = [];
    private float[] _inner = [];
    private float[] _cueScores = [];
    private bool[] _isEncoded = [];

    /// <summary>The window of a cue on its way through the network.</summary>
    public RoleRun Roles { get; } = new();

    /// <summary>The tokens of the windows that are prepared, as they are themselves.</summary>
    public TokenViews Itself { get; } = new();

    /// <summary>The heads of the cues that are prepared.</summary>
    public TokenViews Cue { get; } = new();

    /// <summary>The tops of the branches of the windows that are prepared.</summary>
    public TokenViews Top { get; } = new();

    /// <summary>The scores of a token of an encoded sentence as the start of a cue and so on, by <see cref="CueLabel"/>.</summary>
    public ReadOnlySpan<float> CueScoresOf(int token) => _cueScores.AsSpan(token * AttributionNetwork.Scores, CueLabel.Count);

    /// <summary>Starts a text, and encodes those of its sentences that are asked for first.</summary>
    public void Start(AttributionNetwork network, TokenTable table, IReadOnlyList<int> sentences)
    {
        Reserve(table.Count, table.Sentences.Length);
        foreach (var sentence in sentences)
        {
            if (_batch.IsFullFor(table.Sentences[sentence].Count)) Encode(network, table);
            _batch.Add(sentence, table.Sentences[sentence]);
        }

        Encode(network, table);
    }

    /// <summary>Makes what is needed of the window of the cue that <paramref name="view"/> is turned to, and encodes its sentences that are not yet.</summary>
    public void Prepare(AttributionNetwork network, TokenTable table, CueView view)
    {
        var (first, last) = view.Window;
        for (var sentence = table.SentenceOf[first]; sentence <= table.SentenceOf[last]; sentence++)
        {
            if (!_isEncoded[sentence]) _batch.Add(sentence, table.Sentences[sentence]);
        }

        Encode(network, table);
        Cue.Ask(view.Head);
        for (var token = first; token <= last; token++)
        {
            Itself.Ask(token);
            Top.Ask(view.TopOf(token));
        }

        Cue.Make(network.AsCue, _encoded);
        Itself.Make(network.AsItself, _encoded);
        Top.Make(network.AsTop, _encoded);
    }

    private void Reserve(int tokens, int sentences)
    {
        if (_isEncoded.Length < sentences) _isEncoded = new bool[sentences];
        _isEncoded.AsSpan().Clear();
        foreach (var views in (ReadOnlySpan<TokenViews>)[Itself, Cue, Top]) views.Start(tokens);
        if (_cueScores.Length >= tokens * AttributionNetwork.Scores) return;
        var room = tokens + (tokens / 2);
        _encoded = new float[room * Encoder.Width];
        _cueScores = new float[room * AttributionNetwork.Scores];
    }

    /// <summary>Encodes the sentences of the batch, scores their tokens as cues, and empties it.</summary>
    private void Encode(AttributionNetwork network, TokenTable table)
    {
        if (_batch.TokenCount == 0) return;
        network.Encoder.Encode(CollectionsMarshal.AsSpan(_batch.Sentences), _run);
        var row = 0;
        foreach (var sentence in _batch.Places)
        {
            var (start, count) = (table.SentenceStarts[sentence], table.Sentences[sentence].Count);
            var encoded = _run.Encoded.Slice(row * Encoder.Width, count * Encoder.Width);
            encoded.CopyTo(_encoded.AsSpan(start * Encoder.Width));
            ScoreCues(network, encoded, start, count);
            _isEncoded[sentence] = true;
            row += count;
        }

        _batch.Clear();
    }

    private void ScoreCues(AttributionNetwork network, ReadOnlySpan<float> encoded, int start, int count)
    {
        if (_inner.Length < count * AttributionNetwork.CueWidth) _inner = new float[count * 2 * AttributionNetwork.CueWidth];
        network.CueInner.Apply(encoded, _inner, count);
        Activation.Rectify(_inner.AsSpan(0, count * AttributionNetwork.CueWidth));
        network.CueScores.Apply(_inner, _cueScores.AsSpan(start * AttributionNetwork.Scores), count);
    }
}
