namespace Parley.Readers.Attributions;

/// <summary>Scores the tokens of sentences as cues.</summary>
/// <remarks>
/// Two models, which learnt apart from each other, give each token a <see cref="CueLabel"/>: the network, which knows words by their like, and a
/// chain model of words and trees as they are. Their scores are pooled (a product of experts, Hinton 2002). The chain, which costs far less, is asked first: a
/// sentence in which it sees nothing like a cue is not encoded. For one text; not safe to share between threads.
/// </remarks>
internal sealed class CueScorer
{
    /// <summary>How much either model counts.</summary>
    private const float Trust = 0.7f;

    /// <summary>By how much the chain may prefer a token outside all cues to the start of one, and the token still look like a cue.</summary>
    private const float Doubt = 3;

    private readonly AttributionModel _model;
    private readonly TokenTable _table;
    private readonly CueFeatures _features;
    private readonly FeatureBuffer _buffer = new();
    private readonly float[] _chainScores;

    /// <summary>Asks the chain about all tokens of a text.</summary>
    public CueScorer(AttributionModel model, TokenTable table)
    {
        (_model, _table, _features) = (model, table, new CueFeatures(table));
        _chainScores = new float[table.Count * CueLabel.Count];
        for (var i = 0; i < table.Count; i++)
        {
            _buffer.Clear();
            _features.Emissions(i, _buffer);
            model.Cues.Emissions.Score(_buffer.Items, ChainScoresOf(i));
        }
    }

    /// <summary>The sentences in which some token looks like a cue, in order.</summary>
    public List<int> Promising() => [.. Enumerable.Range(0, _table.Sentences.Length).Where(IsPromising)];

    /// <summary>Puts the scores of a sentence into a lattice.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="encoded">What the network makes of it.</param>
    /// <param name="bonus">What the start of a cue scores besides.</param>
    /// <param name="lattice">Takes the scores.</param>
    public void Score(int sentence, EncodedText encoded, float bonus, ChainLattice lattice)
    {
        var (start, end) = (_table.SentenceStarts[sentence], _table.SentenceStarts[sentence + 1]);
        lattice.Start(end - start);
        for (var i = start; i < end; i++)
        {
            var emissions = lattice.EmissionsAt(i - start);
            ChainScoresOf(i).CopyTo(emissions);
            Pool(emissions, encoded.CueScoresOf(i));
            emissions[CueLabel.Begin] += bonus;
            ScoreStep(i, lattice.EdgesAt(i - start));
        }
    }

    private void ScoreStep(int token, Span<float> edges)
    {
        _buffer.Clear();
        _features.Edges(token, _buffer);
        _model.Cues.Edges.Score(_buffer.Items, edges);
        Pool(edges, _model.Network.CueSteps.Bias.AsSpan(0, edges.Length));
    }

    private bool IsPromising(int sentence)
    {
        for (var i = _table.SentenceStarts[sentence]; i < _table.SentenceStarts[sentence + 1]; i++)
        {
            var scores = ChainScoresOf(i);
            if (scores[CueLabel.Begin] > scores[CueLabel.Outside] - Doubt) return true;
        }

        return false;
    }

    private Span<float> ChainScoresOf(int token) => _chainScores.AsSpan(token * CueLabel.Count, CueLabel.Count);

    private static void Pool(Span<float> scores, ReadOnlySpan<float> others)
    {
        for (var y = 0; y < scores.Length; y++) scores[y] = Trust * (scores[y] + others[y]);
    }
}
