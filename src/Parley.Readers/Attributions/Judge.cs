namespace Parley.Readers.Attributions;

/// <summary>Tells how probable it is that a cue with its source and content is an attribution.</summary>
/// <remarks>Logistic regression; trained on texts that the models before it have not seen, so that its probabilities hold.</remarks>
internal sealed class Judge(WeightTable weights, TokenTable table)
{
    private readonly FeatureBuffer _buffer = new();

    /// <summary>The probability, 0 to 1.</summary>
    /// <param name="view">The text seen from the cue.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="candidate">Its source and content.</param>
    public double Probability(CueView view, Cue cue, Candidate candidate)
    {
        Span<float> score = stackalloc float[1];
        score.Clear();
        weights.Score(FeaturesOf(view, cue, candidate), score);
        return 1 / (1 + Math.Exp(-score[0]));
    }

    /// <summary>The features of an attribution; they hold until the next call.</summary>
    public ReadOnlySpan<uint> FeaturesOf(CueView view, Cue cue, Candidate candidate)
    {
        _buffer.Clear();
        JudgeFeatures.List(table, view, cue, candidate, _buffer);
        return _buffer.Items;
    }
}
