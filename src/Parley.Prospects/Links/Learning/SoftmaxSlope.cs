using System.Numerics.Tensors;
using Parley.Prospects.Links.Facts;
using Parley.Prospects.Links.Features;
using Parley.Prospects.Links.Memory;

namespace Parley.Prospects.Links.Learning;

/// <summary>Finds the gradient of the log loss of an answer under the softmax over all actors, the unlikely ones sampled.</summary>
/// <remarks>
/// Those drawn stand for all that were not, by a constant on their scores (importance sampling: Bengio, Senécal, "Adaptive Importance
/// Sampling to Accelerate Training of a Neural Probabilistic Language Model", 2008). One thread at a time.
/// </remarks>
internal sealed class SoftmaxSlope(GraphMemory memory)
{
    /// <summary>Candidates whose slope is smaller are passed over.</summary>
    private const float Least = 1e-4f;

    private readonly CandidateFinder _finder = new(memory);
    private readonly Rivals _rivals = new();

    /// <summary>Writes the gradient of one edge's question.</summary>
    /// <param name="edge">What came true.</param>
    /// <param name="day">The day of the edge; its other answers do not count as wrong.</param>
    /// <param name="weights">The model.</param>
    /// <param name="features">The weights of its features for the relation.</param>
    /// <param name="frequent">The most frequent tails of the relation.</param>
    /// <param name="draws">Where chance comes from.</param>
    /// <param name="gradient">Takes the gradient.</param>
    public void Find(
        Edge edge, FactDay day, LinkWeights weights, ReadOnlySpan<float> features, ReadOnlySpan<int> frequent, Draws draws, QuestionGradient gradient)
    {
        gradient.Reset(edge.Relation);
        _rivals.Gather(frequent, edge.Tail, memory.Actors, draws);
        _finder.Find(new LinkQuestion(edge.Head, edge.Relation, day.Day), weights.Rules(edge.Relation), _rivals.All);
        Score(features, edge.Tail, day.Tails(edge.Head, edge.Relation));
        TakeSlopes(edge.Tail);
        AddFeatures(gradient);
        AddRules(edge, day.Day, gradient);
    }

    private void Score(ReadOnlySpan<float> features, int answer, IReadOnlySet<int> answers)
    {
        var (table, partners) = (_finder.Table, _finder.Partners);
        var weight = DrawnWeight(table.Actors[partners..]);
        for (var row = 0; row < table.Count; row++)
        {
            var actor = table.Actors[row];
            var isOtherAnswer = actor != answer && answers.Contains(actor);
            var constant = row >= partners && _rivals.IsDrawn(actor) ? weight : 0;
            table.Scores[row] = isOtherAnswer ? float.NegativeInfinity : table.Score(row, features) + table.Rules[row] + constant;
        }
    }

    /// <summary>The logarithm of how many actors each one that was drawn stands for.</summary>
    private float DrawnWeight(ReadOnlySpan<int> others)
    {
        var drawn = 0;
        foreach (var other in others)
        {
            if (_rivals.IsDrawn(other)) drawn++;
        }

        return drawn == 0 ? 0 : MathF.Log((float)(memory.Actors - _finder.Table.Count + drawn) / drawn);
    }

    private void TakeSlopes(int answer)
    {
        var scores = _finder.Table.Scores;
        TensorPrimitives.Subtract(scores, TensorPrimitives.Max<float>(scores), scores);
        TensorPrimitives.SoftMax<float>(scores, scores);
        scores[_finder.Table.Actors.IndexOf(answer)] -= 1;
        foreach (ref var slope in scores)
        {
            if (MathF.Abs(slope) < Least) slope = 0;
        }
    }

    private void AddFeatures(QuestionGradient gradient)
    {
        var table = _finder.Table;
        for (var row = 0; row < table.Count; row++)
        {
            if (table.Scores[row] != 0) table.AddTo(gradient.Features, row, table.Scores[row]);
        }
    }

    private void AddRules(Edge edge, int day, QuestionGradient gradient)
    {
        foreach (ref readonly var strand in memory.Head(edge.Head).Strands)
        {
            var slope = _finder.Table.Scores[strand.Partner];
            if (slope != 0) gradient.AddRule(strand.Relation, RuleFeatures.Of(strand.Tally, day), slope);
        }
    }
}
