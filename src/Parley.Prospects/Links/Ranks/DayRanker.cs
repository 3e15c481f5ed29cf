using System.Collections.Concurrent;
using Parley.Prospects.Links.Facts;
using Parley.Prospects.Links.Features;
using Parley.Prospects.Links.Learning;
using Parley.Prospects.Links.Memory;

namespace Parley.Prospects.Links.Ranks;

/// <summary>Ranks the answers to the questions of one day among all actors, as the day was before it came.</summary>
/// <param name="memory">What happened before.</param>
/// <param name="weights">The model, with room for the day's relations.</param>
/// <param name="actors">How many actors there are in all, with those who were never met.</param>
internal sealed class DayRanker(GraphMemory memory, LinkWeights weights, int actors)
{
    /// <summary>The rank of the tail of each edge, in their order, other true answers of the day left out.</summary>
    /// <param name="asked">The edges whose tails are asked for.</param>
    /// <param name="day">Everything that is true on the day.</param>
    public double[] Rank(IReadOnlyList<Edge> asked, FactDay day)
    {
        var (ranks, background) = (new double[asked.Count], new Background(memory, day.Day));
        var groups = Enumerable.Range(0, asked.Count).GroupBy(i => asked[i].Relation).ToArray();
        Parallel.ForEach(Partitioner.Create(groups, EnumerablePartitionerOptions.NoBuffering), group =>
        {
            var features = weights.Features(group.Key);
            var scores = new QuestionScores(memory, background.Scores(group.Key, features), features, weights.Rules(group.Key).ToArray());
            foreach (var i in group) ranks[i] = Rank(asked[i], day, scores);
        });
        return ranks;
    }

    private double Rank(Edge edge, FactDay day, QuestionScores questions)
    {
        var scores = questions.Score(new LinkQuestion(edge.Head, edge.Relation, day.Day));
        var unmet = actors - scores.Length;
        foreach (var other in day.Tails(edge.Head, edge.Relation))
        {
            if (other == edge.Tail) continue;
            if (other < scores.Length) scores[other] = float.NegativeInfinity;
            else unmet--;
        }

        return edge.Tail < scores.Length ? MeanRank.Of(edge.Tail, scores) : MeanRank.OfUnmet(scores, unmet);
    }
}
