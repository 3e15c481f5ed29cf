using Parley.Language.Networks;

namespace Parley.Readers.Attributions;

/// <summary>What the network makes of each token of a text before it is asked about a cue.</summary>
/// <remarks>Used again for the next text, and grows as needed. Not safe to share between threads.</remarks>
internal sealed class EncodedText
{
    /// <summary>The tokens that are encoded together, a sentence more or less.</summary>
    private const int BatchSize = 96;

    private const int ViewWidth = AttributionNetwork.ViewCount * AttributionNetwork.Mixed;

    private readonly EncoderRun _run = new();
    private float[] _encoded = [];
    private float[] _inner = [];
    private float[] _cueScores = [];
    private float[] _views = [];
    private bool[] _isViewed = [];

    /// <summary>The views of the tokens, <see cref="AttributionNetwork.ViewCount"/> after another, as far as they are prepared.</summary>
    public ReadOnlySpan<float> Views => _views;

    /// <summary>The scores of a token as the start of a cue and so on, by <see cref="CueLabel"/>.</summary>
    public ReadOnlySpan<float> CueScoresOf(int token) => _cueScores.AsSpan(token * AttributionNetwork.Scores, CueLabel.Count);

    /// <summary>Reads a text.</summary>
    public void Start(AttributionNetwork network, TokenTable table)
    {
        Reserve(table.Count, table.Sentences.Length);
        for (var first = 0; first < table.Sentences.Length;)
        {
            var next = first + 1;
            while (next < table.Sentences.Length && table.SentenceStarts[next + 1] - table.SentenceStarts[first] <= BatchSize) next++;
            network.Encoder.Encode(table.Sentences.AsSpan(first..next), _run);
            _run.Encoded.CopyTo(_encoded.AsSpan(table.SentenceStarts[first] * Encoder.Width));
            ScoreCues(network, table.SentenceStarts[first]);
            first = next;
        }
    }

    /// <summary>Makes the views of the tokens of the sentences from one token to another.</summary>
    public void Prepare(AttributionNetwork network, TokenTable table, int first, int last)
    {
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
        if (_isViewed.Length < sentences) _isViewed = new bool[sentences];
        else _isViewed.AsSpan().Clear();
        if (_cueScores.Length >= tokens * AttributionNetwork.Scores) return;
        var room = tokens + (tokens / 2);
        _encoded = new float[room * Encoder.Width];
        _cueScores = new float[room * AttributionNetwork.Scores];
        _views = new float[room * ViewWidth];
    }

    private void ScoreCues(AttributionNetwork network, int start)
    {
        if (_inner.Length < _run.Count * AttributionNetwork.CueWidth) _inner = new float[_run.Count * 2 * AttributionNetwork.CueWidth];
        network.CueInner.Apply(_run.Encoded, _inner, _run.Count);
        Activation.Rectify(_inner.AsSpan(0, _run.Count * AttributionNetwork.CueWidth));
        network.CueScores.Apply(_inner, _cueScores.AsSpan(start * AttributionNetwork.Scores), _run.Count);
    }
}
