namespace Parley.Readers.Attributions;

/// <summary>Chooses among the labellings of a cue's window, looking at each as a whole.</summary>
/// <remarks>The method is discriminative reranking (Collins and Koo 2005), with a log-linear model on top of the chain's scores.</remarks>
internal sealed class CandidateRanker(WeightTable weights, CandidateFinder finder, TokenTable table)
{
    private readonly CandidateFeatures _features = new(table, finder.Roles);
    private readonly FeatureBuffer _buffer = new();

    /// <summary>The best candidate, and the share of the probability of all that it has.</summary>
    public (Candidate Best, double Share) Choose(List<Candidate> candidates)
    {
        Span<float> weighed = stackalloc float[1];
        var scores = new double[candidates.Count];
        for (var k = 0; k < scores.Length; k++)
        {
            weighed.Clear();
            weights.Score(FeaturesOf(candidates[k]), weighed);
            scores[k] = candidates[k].Score + weighed[0];
        }

        var best = Array.IndexOf(scores, scores.Max());
        return (candidates[best], 1 / scores.Sum(score => Math.Exp(score - scores[best])));
    }

    /// <summary>The features of a candidate of the cue that the finder was last turned to; they hold until the next call.</summary>
    public ReadOnlySpan<uint> FeaturesOf(Candidate candidate)
    {
        _buffer.Clear();
        _features.List(candidate, _buffer);
        return _buffer.Items;
    }
}
