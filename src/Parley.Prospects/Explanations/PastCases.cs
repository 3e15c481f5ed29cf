using System.Collections.Immutable;
using System.Numerics.Tensors;
using Parley.Prospects.Backtests;
using Parley.Prospects.Engine;
using Parley.Prospects.Events;
using Parley.Prospects.Features;
using Parley.Talks.Forecasts;

namespace Parley.Prospects.Explanations;

/// <summary>Past cases of a kind and a length of window, among which those like a pair now are found.</summary>
/// <remarks>Asked every 30 days from the 60th on. Cases are like each other by their history of the very thing, as the regression on it weighs its numbers.</remarks>
internal sealed class PastCases
{
    private const int Step = 30;
    private const int LeastWatched = 60;

    private readonly CellModel _cell;
    private readonly PastQuestion[] _cases;
    private readonly int[] _pairs;
    private readonly float[][] _weighed;

    private PastCases(CellModel cell, PastQuestion[] cases, float[][] weighed)
    {
        (_cell, _cases, _weighed) = (cell, cases, weighed);
        var numbers = cases.Select(one => one.Question.Pair).Distinct().Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        _pairs = [.. cases.Select(one => numbers[one.Question.Pair])];
    }

    /// <summary>The cases of a cell in all events, in one walk through them.</summary>
    public static PastCases Of(EventHistory history, CellModel cell)
    {
        if (history.Deeds.IsEmpty) return new PastCases(cell, [], []);
        var (first, end) = (history.Deeds[0].Day + LeastWatched, history.Deeds[^1].Day + 1);
        var origins = Enumerable.Range(0, Math.Max(0, (end - first) / Step)).Select(i => DateOnly.FromDayNumber(first + (i * Step)));
        PastQuestion[] cases = [.. PastQuestions.Of(history, origins, [cell.Days], DateOnly.FromDayNumber(end)).Where(one => one.Question.Kind == cell.Kind)];
        var world = new WorldMemory(history);
        return new PastCases(cell, cases, [.. cases.Select(one => Weighed(cell, world, one.Question))]);
    }

    /// <summary>Those nearest to a pair as of the question's origin, the nearest first: each pair comes once, and only windows that are over count.</summary>
    public ImmutableArray<PastCase> Nearest(WorldMemory world, DyadQuestion question, int most)
    {
        var now = Weighed(_cell, world, question with { Days = _cell.Days });
        var nearest = new Dictionary<int, (float Distance, int Case)>();
        for (var i = 0; i < _cases.Length && _cases[i].Question.LastDay < question.Origin; i++)
        {
            var distance = TensorPrimitives.Distance<float>(_weighed[i], now);
            if (!nearest.TryGetValue(_pairs[i], out var best) || distance < best.Distance) nearest[_pairs[i]] = (distance, i);
        }

        return
        [
            .. nearest.Values.OrderBy(one => one.Distance).ThenBy(one => one.Case).Take(most)
                .Select(one => _cases[one.Case])
                .Select(one => new PastCase(one.Question.Pair, one.Question.Origin, _cell.Days, one.Outcome)),
        ];
    }

    private static float[] Weighed(CellModel cell, WorldMemory world, DyadQuestion question)
    {
        world.AdvanceTo(question.Origin.DayNumber);
        var list = new FeatureList();
        OwnFeatures.Add(list, world, question, cell.BaseRate);
        var weighed = new float[list.Count];
        cell.History.Explain(list.Values, weighed, 1);
        return weighed;
    }
}
