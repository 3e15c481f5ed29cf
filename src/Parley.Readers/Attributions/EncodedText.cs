using System.Runtime.InteropServices;
using Parley.Language.Networks;

namespace Parley.Readers.Attributions;

/// <summary>What the network makes of each token of a text before it is asked about a cue.</summary>
/// <remarks>Used again for the next text, and grows as needed. Not safe to share between threads.</remarks>
internal sealed class EncodedText
{
    private const int ViewWidth = AttributionNetwork.ViewCount * AttributionNetwork.Mixed;

    private readonly EncoderRun _run = new();
    private readonly SentenceBatch _batch = new();
    private float[] _encoded = [];
    private float[] _inner = [];
    private float[] _cueScores = [];
    private float[] _views = [];
    private bool[] _isEncoded = [];
    private bool[] _isViewed = [];

    /// <summary>The views of the tokens, <see cref="AttributionNetwork.ViewCount"/> after another, as far as they are prepared.</summary>
    public ReadOnlySpan<float> Views => _views;

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

    /// <summary>Makes the views of the tokens of the sentences from one token to another, and encodes those that are not yet.</summary>
    public void Prepare(AttributionNetwork network, TokenTable table, int first, int last)
    {
        for (var sentence = table.SentenceOf[first]; sentence <= table.SentenceOf[last]; sentence++)
        {
            if (!_isEncoded[sentence]) _batch.Add(sentence, table.Sentences[sentence]);
        }

        Encode(network, table);
        for (var sentence = table.SentenceOf[first]; sentence <= table.SentenceOf[last]; sentence++)
        {
            if (_isViewed[sentence]) continue;
            _isViewed[sentence] = true;
            var (start, end) = (table.SentenceStarts[sentence], table.SentenceStarts[sentence + 1]);
            network.Views.Apply(_encoded.AsSpan(start * Encoder.Width), _views.AsSpan(start * ViewWidth), end - start);
        }
    }

    private void Reserve(int tokens, int sentences)
    {
        if (_isViewed.Length < sentences) (_isEncoded, _isViewed) = (new bool[sentences], new bool[sentences]);
        _isEncoded.AsSpan().Clear();
        _isViewed.AsSpan().Clear();
        if (_cueScores.Length >= tokens * AttributionNetwork.Scores) return;
        var room = tokens + (tokens / 2);
        _encoded = new float[room * Encoder.Width];
        _cueScores = new float[room * AttributionNetwork.Scores];
        _views = new float[room * ViewWidth];
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
