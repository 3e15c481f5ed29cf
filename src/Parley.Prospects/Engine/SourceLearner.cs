using Parley.Prospects.Events;
using Parley.Prospects.Features;
using Parley.Prospects.Learning;
using Parley.Talks.Forecasts;

namespace Parley.Prospects.Engine;

/// <summary>Learns from questions whose outcomes are known.</summary>
internal static class SourceLearner
{
    private const float HistoryPenalty = 0.01f;
    private const int Steps = 150;

    /// <summary>The seeds of the forests: their mean depends less on what each drew than one of them does.</summary>
    private static readonly ulong[] _seeds = [2, 3];

    private static readonly BoostingPlan _plan = new(Trees: 150, Depth: 6, Rate: 0.05f, Penalty: 50, LeastCurvature: 20, Columns: 0.2f, Rows: 0.3f, Seed: 0);

    /// <summary>The model of a source of events.</summary>
    /// <param name="stream">The events; of those only what comes before each question's origin is used.</param>
    /// <param name="season">How busy each day of the year is.</param>
    /// <param name="questions">The questions.</param>
    /// <param name="outcomes">What came of each: 0 or 1.</param>
    /// <param name="penalty">How much the weights of everything known are held back: the more, the less time was watched.</param>
    /// <param name="grown">How many questions, from the first on, the trees are grown from.</param>
    public static SourceModel Learn(EventHistory stream, Season season, IReadOnlyList<DyadQuestion> questions, float[] outcomes, float penalty, int grown)
    {
        var cells = Enumerable.Range(0, questions.Count).GroupBy(i => (questions[i].Kind, questions[i].Days)).OrderBy(cell => cell.Key).Select(cell => cell.ToArray()).ToArray();
        var rates = cells.ToDictionary(cell => (questions[cell[0]].Kind, questions[cell[0]].Days), cell => (cell.Sum(i => outcomes[i]) + 1) / (cell.Length + 2));
        var table = ForecastTable.Of(stream, questions, question => rates[(question.Kind, question.Days)]);
        var offsets = new float[questions.Count];
        var models = new CellModel[cells.Length];
        Parallel.For(0, cells.Length, i => models[i] = LearnCell(questions, rates, season, table, cells[i], outcomes, penalty, grown, offsets));
        return new SourceModel(Density(stream), season, models, Grow(table, outcomes[..grown], offsets[..grown]));
    }

    /// <summary>Deeds of states in a day.</summary>
    public static float Density(EventHistory stream) =>
        stream.Deeds.IsEmpty ? 0 : stream.Deeds.Count(deed => deed.Official) / (1f + stream.Deeds[^1].Day - stream.Deeds[0].Day);

    private static Forest Grow(ForecastTable table, float[] outcomes, float[] offsets)
    {
        var forests = new Forest[_seeds.Length];
        Parallel.For(0, forests.Length, i => forests[i] = Boosting.Grow(table.Rows.AsSpan(0, outcomes.Length * table.Width), table.Width, outcomes, offsets, _plan with { Seed = _seeds[i] }));
        return Forest.MeanOf(forests);
    }

    private static CellModel LearnCell(
        IReadOnlyList<DyadQuestion> questions, Dictionary<(QuestionKind, int), float> rates, Season season, ForecastTable table, int[] indices, float[] outcomes, float penalty, int grown, float[] offsets)
    {
        var question = questions[indices[0]];
        var rate = rates[(question.Kind, question.Days)];
        float[] lifts = [.. indices.Select(i => season.Lift(questions[i].Origin.DayNumber, question.Days, rate))];
        float[] targets = [.. indices.Select(i => outcomes[i])];
        var (rows, own) = (table.Select(indices), table.SelectOwn(indices));
        var history = LinearModel.Fit(own, table.OwnWidth, targets, lifts, HistoryPenalty, Steps);
        var linear = LinearModel.Fit(rows, table.Width, targets, lifts, penalty, Steps);
        var references = ReferenceRate.Of([.. indices.Select(i => table.Classes[i])], targets, rate);
        var held = indices[0] < grown ? 1 : PairsApart.Share([.. indices.Select(i => questions[i].Pair)], Without, targets, [.. indices.Select(i => Odds.Of(references[table.Classes[i]].Rate))]);
        var cell = new CellModel(question.Kind, question.Days, rate, references, held, history, linear);
        for (var i = 0; i < indices.Length; i++)
        {
            var parts = cell.Score(table.Row(indices[i]), table.OwnWidth);
            offsets[indices[i]] = ((parts.History + parts.Linear) / 2) + lifts[i];
        }

        return cell;

        float[] Without(int[] learnt)
        {
            float[] some = [.. learnt.SelectMany(i => table.Row(indices[i]).ToArray())];
            var half = LinearModel.Fit(some, table.Width, [.. learnt.Select(i => targets[i])], [.. learnt.Select(i => lifts[i])], penalty, Steps);
            return [.. indices.Select((row, i) => half.Score(table.Row(row)) + lifts[i])];
        }
    }
}
