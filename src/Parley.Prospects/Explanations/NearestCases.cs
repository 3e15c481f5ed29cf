using System.Collections.Immutable;
using System.Numerics.Tensors;
using Parley.Prospects.Backtests;
using Parley.Prospects.Engine;
using Parley.Prospects.Events;
using Parley.Talks.Forecasts;

namespace Parley.Prospects.Explanations;

/// <summary>Finds past cases whose history of the very thing is most like that of a pair now.</summary>
/// <remarks>Numbers are compared as the regression on the history weighs them; each pair comes once, and only windows that are over count.</remarks>
internal static class NearestCases
{
    private const int Shown = 5;

    /// <summary>Days from one asking to the next.</summary>
    private const int Step = 30;

    /// <summary>Days that must have been watched before a case.</summary>
    private const int LeastWatched = 60;

    /// <summary>The nearest cases, the nearest first.</summary>
    /// <param name="history">The events; those from the question's origin on are not used.</param>
    /// <param name="cell">The cell that is asked.</param>
    /// <param name="question">The question.</param>
    public static ImmutableArray<PastCase> Of(EventHistory history, CellModel cell, DyadQuestion question)
    {
        var asked = question with { Days = cell.Days };
        PastQuestion[] past = [.. PastQuestions.Of(history, Origins(history, asked), [cell.Days], question.Origin).Where(one => one.Question.Kind == question.Kind)];
        var table = ForecastTable.Of(history, [.. past.Select(one => one.Question), asked], _ => cell.BaseRate);
        var now = Weighed(cell, table, past.Length);
        return
        [
            .. past.Select((one, i) => (one, Distance: TensorPrimitives.Distance<float>(Weighed(cell, table, i), now)))
                .OrderBy(pair => pair.Distance).ThenBy(pair => pair.one.Question.Origin)
                .Select(pair => new PastCase(pair.one.Question.Pair, pair.one.Question.Origin, cell.Days, pair.one.Outcome))
                .DistinctBy(one => one.Pair)
                .Take(Shown),
        ];
    }

    private static IEnumerable<DateOnly> Origins(EventHistory history, DyadQuestion question)
    {
        var first = history.Deeds.IsEmpty ? question.Origin : DateOnly.FromDayNumber(history.Deeds[0].Day + LeastWatched);
        for (var day = question.Origin.AddDays(-question.Days); day >= first; day = day.AddDays(-Step)) yield return day;
    }

    private static float[] Weighed(CellModel cell, ForecastTable table, int index)
    {
        var weighed = new float[table.OwnWidth];
        cell.History.Explain(table.Row(index)[^table.OwnWidth..], weighed, 1);
        return weighed;
    }
}
