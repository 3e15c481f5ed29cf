using Parley.Bargaining.Factions;
using Parley.Bargaining.Fractions;
using Parley.Talks;

namespace Parley.Desk.Bargains;

/// <summary>How high a means of pressure is.</summary>
/// <param name="Name">The means.</param>
/// <param name="Unit">What its level counts.</param>
/// <param name="Level">The level.</param>
/// <param name="AsRead">The level by the file's schedule.</param>
/// <param name="Most">Twice what its schedule ever reaches: as far as one would look.</param>
public sealed record MeasurePlace(string Name, string Unit, double Level, double AsRead, double Most)
{
    /// <summary>Where there is no schedule: as of percent.</summary>
    private const double Unscheduled = 100;

    internal static ValueList<MeasurePlace> All(TwoLevelGame game, IReadOnlyDictionary<string, Rational> levels) => game.Measures.Select(measure => Of(measure, game.Week, levels)).ToValueList();

    private static MeasurePlace Of(PressureMeasure measure, int week, IReadOnlyDictionary<string, Rational> levels)
    {
        var highest = measure.Schedule.Select(step => step.Level.ToDouble()).DefaultIfEmpty().Max();
        return new MeasurePlace(measure.Name, measure.Unit, (levels.TryGetValue(measure.Name, out var level) ? level : measure.LevelIn(week)).ToDouble(), measure.LevelIn(week).ToDouble(), highest > 0 ? 2 * highest : Unscheduled);
    }
}
