namespace Parley.Readers.Attributions;

/// <summary>Chooses among the labellings of a cue's window, looking at each as a whole.</summary>
/// <remarks>The method is discriminative reranking (Collins and Koo 2005), with a log-linear model on top of the chain's scores.</remarks>
internal sealed class CandidateRanker(WeightTable weights, CueView view, TokenTable table)
{
    private const float Ahead = 4;

    private readonly CandidateFeatures _features = new(table, view);
    private readonly FeatureBuffer _buffer = new();

    /// <summary>Whether the first of some candidates is so far ahead that there is nothing to choose.</summary>
    public static bool IsClear(List<Candidate> candidates) => candidates.Count < 2 || candidates[0].Score - candidates[1].Score > Ahead;

    /// <summary>The best candidate, and the share of the probability of all that it has.</summary>
    public (Candidate Best, double Share) Choose(List<Candidate> candidates)
    {
        var scores = new double[candidates.Count];
        for (var k = 0; k < scores.Length; k++) scores[k] = candidates[k].Score;
        if (!IsClear(candidates)) Weigh(candidates, scores);
        var best = Array.IndexOf(scores, scores.Max());
        return (candidates[best], 1 / scores.Sum(score => Math.Exp(score - scores[best])));
    }

    /// <summary>The features of one of the candidates of the cue that the view is turned to; they hold until the next call.</summary>
    public ReadOnlySpan<uint> FeaturesOf(List<Candidate> candidates, int which)
    {
        _buffer.Clear();
        _features.List(candidates[which], candidates[0].Score - candidates[which].Score, _buffer);
        return _buffer.Items;
    }

    private void Weigh(List<Candidate> candidates, double[] scores)
    {
        Span<float> weighed = stackalloc float[1];
        for (var k = 0; k < scores.Length; k++)
        {
            weighed.Clear();
            weights.Score(FeaturesOf(candidates, k), weighed);
            scores[k] += weighed[0];
        }
    }
}
