using Parley.Prospects.Links.Features;
using Parley.Prospects.Links.Memory;

namespace Parley.Prospects.Links.Ranks;

/// <summary>Scores all actors as answers to questions about one relation on one day; one thread at a time.</summary>
/// <param name="memory">What happened before.</param>
/// <param name="background">The score of each as somebody whom the head never met.</param>
/// <param name="features">The weights of the features for the relation.</param>
/// <param name="rules">The weights of the rules that lead to it.</param>
internal sealed class QuestionScores(GraphMemory memory, float[] background, float[] features, float[] rules)
{
    private readonly CandidateFinder _finder = new(memory);
    private readonly float[] _scores = new float[background.Length];

    /// <summary>The scores of all actors by number, good until the next question.</summary>
    public Span<float> Score(LinkQuestion question)
    {
        background.CopyTo(_scores, 0);
        _finder.Find(question, rules, []);
        var table = _finder.Table;
        for (var row = 0; row < table.Count; row++) _scores[table.Actors[row]] = table.Score(row, features) + table.Rules[row];
        return _scores;
    }
}
