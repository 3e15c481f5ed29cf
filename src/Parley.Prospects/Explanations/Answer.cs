using Parley.Prospects.Engine;
using Parley.Prospects.Features;
using Parley.Prospects.Learning;
using Parley.Talks.Forecasts;

namespace Parley.Prospects.Explanations;

/// <summary>What one cell answers.</summary>
/// <param name="Days">The length of its window.</param>
/// <param name="BaseRate">How often those of the pair's reference class came true, 0 to 1.</param>
/// <param name="Reference">The reference class.</param>
/// <param name="Probability">The probability, 0 to 1.</param>
/// <param name="Spread">Half the width of the interval of nine in ten, in log-odds.</param>
internal readonly record struct Answer(int Days, float BaseRate, int Reference, float Probability, float Spread)
{
    private const float NineInTen = 1.645f;

    /// <summary>How far the best of models is off in log-odds, however much its parts agree.</summary>
    private const float LeastDeviation = 0.25f;

    /// <summary>The answer of a cell as of the world's day.</summary>
    public static Answer Of(SourceModel source, CellModel cell, WorldMemory world, DyadQuestion question)
    {
        var row = new ForecastRow();
        row.Fill(world, question with { Days = cell.Days }, cell.BaseRate);
        var parts = Forecaster.Parts(source, cell, question.Origin, row.All, row.Own.Length);
        var reference = ReferenceClass.Of(world, question);
        var mean = cell.Kept(parts.Average(), reference);
        var deviation = cell.Held * MathF.Abs(parts[0] - parts[1]) / 2;
        return new Answer(cell.Days, cell.References[reference].Rate, reference, Odds.Probability(mean), NineInTen * MathF.Sqrt((deviation * deviation) + (LeastDeviation * LeastDeviation)));
    }
}
