namespace Parley.Readers.Attributions;

/// <summary>Scores the tokens of sentences as cues.</summary>
/// <remarks>
/// Two models, which learnt apart from each other, give each token a <see cref="CueLabel"/>: the network, which knows words by their like, and a
/// chain model of words and trees as they are. Their scores are pooled (a product of experts, Hinton 2002). Where the network is sure that a
/// token is outside all cues, the other is not asked. For one text; not safe to share between threads.
/// </remarks>
internal sealed class CueScorer(AttributionModel model, TokenTable table, EncodedText encoded)
{
    /// <summary>How much either model counts.</summary>
    private const float Trust = 0.7f;

    /// <summary>By how much the network must prefer a token outside all cues for the other not to be asked.</summary>
    private const float Sure = 6;

    private const float Never = -30;

    private readonly CueFeatures _features = new(table);
    private readonly FeatureBuffer _buffer = new();

    /// <summary>Puts the scores of a sentence into a lattice.</summary>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="end">The token after its last one.</param>
    /// <param name="bonus">What the start of a cue scores besides.</param>
    /// <param name="lattice">Takes the scores.</param>
    /// <returns>Whether there may be a cue in the sentence; the lattice is filled only then.</returns>
    public bool Score(int start, int end, float bonus, ChainLattice lattice)
    {
        if (!MayHaveCue(start, end)) return false;
        lattice.Start(end - start);
        for (var i = start; i < end; i++)
        {
            var isAsked = MayBeCue(i);
            if (isAsked) Ask(i, bonus, lattice.EmissionsAt(i - start));
            else lattice.EmissionsAt(i - start)[CueLabel.Begin] = lattice.EmissionsAt(i - start)[CueLabel.Inside] = Never;
            if (isAsked || (i > start && MayBeCue(i - 1))) AskStep(i, lattice.EdgesAt(i - start));
        }

        return true;
    }

    private bool MayHaveCue(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (MayBeCue(i)) return true;
        }

        return false;
    }

    private bool MayBeCue(int token)
    {
        var scores = encoded.CueScoresOf(token);
        return Math.Max(scores[CueLabel.Begin], scores[CueLabel.Inside]) > scores[CueLabel.Outside] - Sure;
    }

    private void Ask(int token, float bonus, Span<float> emissions)
    {
        _buffer.Clear();
        _features.Emissions(token, _buffer);
        model.Cues.Emissions.Score(_buffer.Items, emissions);
        Pool(emissions, encoded.CueScoresOf(token));
        emissions[CueLabel.Begin] += bonus;
    }

    private void AskStep(int token, Span<float> edges)
    {
        _buffer.Clear();
        _features.Edges(token, _buffer);
        model.Cues.Edges.Score(_buffer.Items, edges);
        Pool(edges, model.Network.CueSteps.Bias.AsSpan(0, edges.Length));
    }

    private static void Pool(Span<float> scores, ReadOnlySpan<float> others)
    {
        for (var y = 0; y < scores.Length; y++) scores[y] = Trust * (scores[y] + others[y]);
    }
}
