using Parley.Prospects.Engine;
using Parley.Prospects.Features;
using Parley.Talks.Forecasts;

namespace Parley.Prospects.Explanations;

/// <summary>What each piece of evidence adds to the log-odds of a cell.</summary>
internal static class EvidenceMoves
{
    private const float PartShare = 0.5f;

    /// <summary>The moves by the evidence that they are of, as of the world's day.</summary>
    public static IReadOnlyDictionary<string, float> Of(SourceModel source, CellModel cell, WorldMemory world, DyadQuestion question)
    {
        var names = new List<string>();
        var row = new ForecastRow(names);
        row.Fill(world, question with { Days = cell.Days }, cell.BaseRate);
        var moves = new float[row.All.Length];
        cell.History.Explain(row.Own, moves.AsSpan(moves.Length - row.Own.Length), PartShare);
        cell.Linear.Explain(row.All, moves, PartShare);
        source.Forest.Explain(row.All, moves);
        var sums = names.Zip(moves).GroupBy(pair => Evidence(pair.First)).ToDictionary(group => group.Key, group => cell.Held * group.Sum(pair => pair.Second));
        sums["the time of year"] = cell.Held * source.Season.Lift(question.Origin.DayNumber, cell.Days, cell.BaseRate);
        return sums;
    }

    /// <summary>The evidence that a number is of: its name without its half-life or its last days.</summary>
    private static string Evidence(string name) => name.Split([", half-life", ", last"], 2, StringSplitOptions.None)[0];
}
