using Parley.Language.Networks;

namespace Parley.Readers.Attributions;

/// <summary>What the network makes of each token of a text before it is asked about a cue.</summary>
/// <remarks>Used again for the next text, and grows as needed. Not safe to share between threads.</remarks>
internal sealed class EncodedText
{
    /// <summary>The tokens that are encoded together, a sentence more or less.</summary>
    private const int BatchSize = 256;

    private readonly EncoderRun _run = new();
    private float[] _inner = [];
    private float[] _cueScores = [];
    private float[] _views = [];

    /// <summary>The views of the tokens, <see cref="AttributionNetwork.ViewCount"/> after another.</summary>
    public ReadOnlySpan<float> Views => _views;

    /// <summary>The scores of a token as the start of a cue and so on, by <see cref="CueLabel"/>.</summary>
    public ReadOnlySpan<float> CueScoresOf(int token) => _cueScores.AsSpan(token * AttributionNetwork.Scores, CueLabel.Count);

    /// <summary>Reads a text.</summary>
    public void Start(AttributionNetwork network, TokenTable table)
    {
        if (_cueScores.Length < table.Count * AttributionNetwork.Scores)
        {
            _cueScores = new float[table.Count * AttributionNetwork.Scores];
            _views = new float[table.Count * AttributionNetwork.ViewCount * AttributionNetwork.Mixed];
        }

        for (var first = 0; first < table.Sentences.Length;)
        {
            var next = first + 1;
            while (next < table.Sentences.Length && table.SentenceStarts[next + 1] - table.SentenceStarts[first] <= BatchSize) next++;
            network.Encoder.Encode(table.Sentences.AsSpan(first..next), _run);
            Look(network, table.SentenceStarts[first]);
            first = next;
        }
    }

    private void Look(AttributionNetwork network, int start)
    {
        if (_inner.Length < _run.Count * AttributionNetwork.CueWidth) _inner = new float[_run.Count * 2 * AttributionNetwork.CueWidth];
        network.CueInner.Apply(_run.Encoded, _inner, _run.Count);
        Activation.Rectify(_inner.AsSpan(0, _run.Count * AttributionNetwork.CueWidth));
        network.CueScores.Apply(_inner, _cueScores.AsSpan(start * AttributionNetwork.Scores), _run.Count);
        network.Views.Apply(_run.Encoded, _views.AsSpan(start * AttributionNetwork.ViewCount * AttributionNetwork.Mixed), _run.Count);
    }
}
