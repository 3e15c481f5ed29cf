using System.Collections.Concurrent;
using Parley.Prospects.Links.Facts;
using Parley.Prospects.Links.Memory;

namespace Parley.Prospects.Links.Learning;

/// <summary>Learns the weights from one day after the other, each seen as it was before it came.</summary>
internal sealed class LinkLearner(GraphMemory memory, LinkWeights weights)
{
    /// <summary>Questions between which the weights stay as they are.</summary>
    private const int Batch = 64;

    private readonly ConcurrentBag<SoftmaxSlope> _slopes = [];
    private readonly QuestionGradient[] _gradients = [.. Enumerable.Range(0, Batch).Select(_ => new QuestionGradient())];

    /// <summary>Learns from a day that the memory has not taken in yet; the weights must have room for its relations.</summary>
    /// <remarks>Answers who were never met teach nothing: there is nobody like them to learn them against.</remarks>
    public void Learn(FactDay day)
    {
        var edges = day.Edges.Where(edge => edge.Tail < memory.Actors).ToArray();
        Shuffle(edges, new Draws((ulong)day.Day));
        var frequent = edges.Select(edge => edge.Relation).Distinct()
            .ToDictionary(relation => relation, relation => memory.Relation(relation).Frequent(Rivals.Frequent, day.Day));
        for (var start = 0; start < edges.Length; start += Batch)
        {
            Learn(day, new ArraySegment<Edge>(edges, start, Math.Min(Batch, edges.Length - start)), frequent);
        }
    }

    private void Learn(FactDay day, ArraySegment<Edge> batch, Dictionary<int, int[]> frequent)
    {
        var features = batch.Select(edge => edge.Relation).Distinct().ToDictionary(relation => relation, weights.Features);
        Parallel.For(0, batch.Count, () => _slopes.TryTake(out var slope) ? slope : new SoftmaxSlope(memory), (i, _, slope) =>
        {
            var (edge, draws) = (batch[i], new Draws(((ulong)day.Day << 32) + (ulong)(batch.Offset + i)));
            slope.Find(edge, day, weights, features[edge.Relation], frequent[edge.Relation], draws, _gradients[i]);
            return slope;
        }, _slopes.Add);
        for (var i = 0; i < batch.Count; i++) weights.Step(_gradients[i]);
    }

    private static void Shuffle(Edge[] edges, Draws draws)
    {
        for (var i = edges.Length - 1; i > 0; i--)
        {
            var other = draws.Next(i + 1);
            (edges[i], edges[other]) = (edges[other], edges[i]);
        }
    }
}
