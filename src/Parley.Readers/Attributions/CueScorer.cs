using Parley.Language;

namespace Parley.Readers.Attributions;

/// <summary>Scores the tokens of sentences as cues.</summary>
/// <remarks>
/// Two models, which learnt apart from each other, give each token a <see cref="CueLabel"/>: the network, which knows words by their like, and a
/// chain model of words and trees as they are. Their scores are pooled (a product of experts, Hinton 2002). The chain, which costs less, is asked first: a
/// sentence in which it sees nothing like a cue is not encoded. Of what is encoded it is not asked where the network is sure that there is no cue.
/// For one text; not safe to share between threads.
/// </remarks>
/// <param name="model">The trained models.</param>
/// <param name="table">The text.</param>
/// <param name="doubt">By how much the chain may prefer a token outside all cues to the start of one, and the token still look like a cue.</param>
internal sealed class CueScorer(AttributionModel model, TokenTable table, float doubt)
{
    /// <summary>The doubt with which a text is read.</summary>
    public const float Doubt = 3;

    /// <summary>The doubt with which a content is read once more, in which there is mostly nothing.</summary>
    public const float DoubtInContents = 2.5f;

    /// <summary>How much either model counts.</summary>
    private const float Trust = 0.7f;

    /// <summary>By how much the network prefers a token outside all cues where it is left there.</summary>
    private const float Certainty = 4;

    /// <summary>The score of a label that is ruled out.</summary>
    private const float Never = -100;

    private readonly CueFeatures _features = new(table);
    private readonly FeatureBuffer _buffer = new();
    private readonly float[] _chainScores = new float[table.Count * CueLabel.Count];
    private readonly bool[] _isAsked = new bool[table.Count];

    /// <summary>The sentences in which some token looks like a cue, in order.</summary>
    public List<int> Promising() => [.. Enumerable.Range(0, table.Sentences.Length).Where(IsPromising)];

    /// <summary>Puts the scores of a sentence into a lattice.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="encoded">What the network makes of it.</param>
    /// <param name="bonus">What the start of a cue scores besides.</param>
    /// <param name="lattice">Takes the scores.</param>
    public void Score(int sentence, EncodedText encoded, float bonus, ChainLattice lattice)
    {
        var (start, end) = (table.SentenceStarts[sentence], table.SentenceStarts[sentence + 1]);
        lattice.Start(end - start);
        for (var i = start; i < end; i++)
        {
            ScoreToken(i, encoded.CueScoresOf(i), bonus, lattice.EmissionsAt(i - start));
            ScoreStep(i, lattice.EdgesAt(i - start));
        }
    }

    private void ScoreToken(int token, ReadOnlySpan<float> scores, float bonus, Span<float> emissions)
    {
        if (IsOutside(scores))
        {
            emissions[CueLabel.Begin] = emissions[CueLabel.Inside] = Never;
            return;
        }

        ChainScoresOf(token).CopyTo(emissions);
        Pool(emissions, scores);
        emissions[CueLabel.Begin] += bonus;
    }

    private void ScoreStep(int token, Span<float> edges)
    {
        _buffer.Clear();
        _features.Edges(token, _buffer);
        model.Cues.Edges.Score(_buffer.Items, edges);
        Pool(edges, model.Network.CueSteps.Bias.AsSpan(0, edges.Length));
    }

    /// <summary>Whether some token looks like a cue; verbs, which mostly are the ones, are asked about before others.</summary>
    private bool IsPromising(int sentence) => HasLikeness(sentence, ofVerbs: true) || HasLikeness(sentence, ofVerbs: false);

    private bool HasLikeness(int sentence, bool ofVerbs)
    {
        for (var i = table.SentenceStarts[sentence]; i < table.SentenceStarts[sentence + 1]; i++)
        {
            if ((table.Classes[i] == WordClass.Verb) == ofVerbs && LooksLikeCue(i)) return true;
        }

        return false;
    }

    private bool LooksLikeCue(int token)
    {
        var scores = ChainScoresOf(token);
        return scores[CueLabel.Begin] > scores[CueLabel.Outside] - doubt;
    }

    private static bool IsOutside(ReadOnlySpan<float> scores) =>
        scores[CueLabel.Outside] - Math.Max(scores[CueLabel.Begin], scores[CueLabel.Inside]) >= Certainty;

    /// <summary>What the chain says of a token, which is asked of it once.</summary>
    private ReadOnlySpan<float> ChainScoresOf(int token)
    {
        var scores = _chainScores.AsSpan(token * CueLabel.Count, CueLabel.Count);
        if (_isAsked[token]) return scores;
        _isAsked[token] = true;
        _buffer.Clear();
        _features.Emissions(token, _buffer);
        model.Cues.Emissions.Score(_buffer.Items, scores);
        return scores;
    }

    private static void Pool(Span<float> scores, ReadOnlySpan<float> others)
    {
        for (var y = 0; y < scores.Length; y++) scores[y] = Trust * (scores[y] + others[y]);
    }
}
