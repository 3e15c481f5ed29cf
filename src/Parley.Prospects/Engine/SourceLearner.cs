using Parley.Prospects.Events;
using Parley.Prospects.Features;
using Parley.Prospects.Learning;
using Parley.Talks.Forecasts;

namespace Parley.Prospects.Engine;

/// <summary>Learns from questions whose outcomes are known.</summary>
internal static class SourceLearner
{
    private const float HistoryPenalty = 0.002f;
    private const float LinearPenalty = 0.02f;
    private const int Steps = 300;

    private static readonly BoostingPlan _cellPlan = new(Trees: 120, Depth: 4, Rate: 0.05f, Penalty: 10, LeastCurvature: 4, Columns: 0.25f, Rows: 0.5f, Seed: 1);
    private static readonly BoostingPlan _pooledPlan = new(Trees: 220, Depth: 5, Rate: 0.06f, Penalty: 20, LeastCurvature: 8, Columns: 0.2f, Rows: 0.2f, Seed: 2);

    /// <summary>The model of a source of events.</summary>
    /// <param name="stream">The events; of those only what comes before each question's origin is used.</param>
    /// <param name="season">How busy each month is.</param>
    /// <param name="questions">The questions.</param>
    /// <param name="outcomes">What came of each: 0 or 1.</param>
    public static SourceModel Learn(EventHistory stream, Season season, IReadOnlyList<DyadQuestion> questions, float[] outcomes)
    {
        var cells = Enumerable.Range(0, questions.Count).GroupBy(i => (questions[i].Kind, questions[i].Days)).OrderBy(cell => cell.Key).Select(cell => cell.ToArray()).ToArray();
        var rates = cells.ToDictionary(cell => (questions[cell[0]].Kind, questions[cell[0]].Days), cell => (cell.Sum(i => outcomes[i]) + 1) / (cell.Length + 2));
        var table = ForecastTable.Of(stream, questions, question => rates[(question.Kind, question.Days)]);
        var offsets = new float[questions.Count];
        var models = new CellModel[cells.Length];
        Parallel.For(0, cells.Length, i => models[i] = LearnCell(questions, rates, season, table, cells[i], outcomes, offsets));
        var pooled = Boosting.Grow(table.Rows, table.Width, outcomes, offsets, _pooledPlan);
        return new SourceModel(Density(stream), season, models, pooled);
    }

    /// <summary>Deeds of states in a day.</summary>
    public static float Density(EventHistory stream) =>
        stream.Deeds.IsEmpty ? 0 : stream.Deeds.Count(deed => deed.Official) / (1f + stream.Deeds[^1].Day - stream.Deeds[0].Day);

    private static CellModel LearnCell(
        IReadOnlyList<DyadQuestion> questions, Dictionary<(QuestionKind, int), float> rates, Season season, ForecastTable table, int[] indices, float[] outcomes, float[] offsets)
    {
        var question = questions[indices[0]];
        float[] lifts = [.. indices.Select(i => season.Lift(questions[i].Origin.DayNumber, questions[i].Days))];
        float[] targets = [.. indices.Select(i => outcomes[i])];
        var (rows, own) = (table.Select(indices), table.SelectOwn(indices));
        var history = LinearModel.Fit(own, table.OwnWidth, targets, lifts, HistoryPenalty, Steps);
        var linear = LinearModel.Fit(rows, table.Width, targets, lifts, LinearPenalty, Steps);
        float[] starts = [.. indices.Select((row, i) => history.Score(table.Row(row)[^table.OwnWidth..]) + lifts[i])];
        for (var i = 0; i < indices.Length; i++) offsets[indices[i]] = starts[i];
        var forest = Boosting.Grow(rows, table.Width, targets, starts, _cellPlan);
        return new CellModel(question.Kind, question.Days, rates[(question.Kind, question.Days)], history, linear, forest);
    }
}
