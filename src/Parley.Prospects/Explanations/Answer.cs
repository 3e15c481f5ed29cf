using Parley.Prospects.Engine;
using Parley.Prospects.Features;
using Parley.Prospects.Learning;
using Parley.Talks.Forecasts;

namespace Parley.Prospects.Explanations;

/// <summary>What one cell answers, and what moves it.</summary>
/// <param name="Days">The length of its window.</param>
/// <param name="BaseRate">How often those of the pair's reference class came true, 0 to 1.</param>
/// <param name="Reference">The reference class.</param>
/// <param name="Probability">The probability, 0 to 1.</param>
/// <param name="Spread">Half the width of the interval of nine in ten, in log-odds.</param>
/// <param name="Moves">What each piece of evidence adds to the log-odds.</param>
internal sealed record Answer(int Days, float BaseRate, int Reference, float Probability, float Spread, IReadOnlyDictionary<string, float> Moves)
{
    private const float NineInTen = 1.645f;

    /// <summary>How far the best of models is off in log-odds, however much its parts agree.</summary>
    private const float LeastDeviation = 0.25f;

    private const float PartShare = 0.5f;

    /// <summary>The answer of a cell as of the world's day.</summary>
    public static Answer Of(SourceModel source, CellModel cell, WorldMemory world, DyadQuestion question)
    {
        var names = new List<string>();
        var row = new ForecastRow(names);
        row.Fill(world, question with { Days = cell.Days }, cell.BaseRate);
        var parts = Forecaster.Parts(source, cell, question.Origin, row.All, row.Own.Length);
        var reference = ReferenceClass.Of(world, question);
        var mean = cell.Kept(parts.Average(), reference);
        var deviation = cell.Held * MathF.Abs(parts[0] - parts[1]) / 2;
        var moves = MovesOf(source, cell, row, names);
        moves["the time of year"] = cell.Held * source.Season.Lift(question.Origin.DayNumber, cell.Days);
        return new Answer(cell.Days, cell.References[reference].Rate, reference, Odds.Probability(mean), NineInTen * MathF.Sqrt((deviation * deviation) + (LeastDeviation * LeastDeviation)), moves);
    }

    private static Dictionary<string, float> MovesOf(SourceModel source, CellModel cell, ForecastRow row, List<string> names)
    {
        var moves = new float[row.All.Length];
        cell.History.Explain(row.Own, moves.AsSpan(moves.Length - row.Own.Length), PartShare);
        cell.Linear.Explain(row.All, moves, PartShare);
        source.Forest.Explain(row.All, moves);
        return names.Zip(moves).GroupBy(pair => Evidence(pair.First)).ToDictionary(group => group.Key, group => cell.Held * group.Sum(pair => pair.Second));
    }

    /// <summary>The evidence that a number is of: its name without its half-life or its last days.</summary>
    private static string Evidence(string name) => name.Split([", half-life", ", last"], 2, StringSplitOptions.None)[0];
}
