using System.Collections.Immutable;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Factions;

/// <summary>A means of pressure that can be measured: a tariff in percent, days of a strike.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Unit">What its level counts.</param>
/// <param name="Schedule">From which week on which level holds, by ascending week; before the first the level is 0.</param>
public sealed record PressureMeasure(string Name, string Unit, ImmutableArray<ScheduledLevel> Schedule)
{
    /// <summary>The level in a week.</summary>
    public Rational LevelIn(int week) => Schedule.LastOrDefault(step => step.Week <= week)?.Level ?? Rational.Zero;
}

/// <summary>A level of pressure that holds from a week on.</summary>
/// <param name="Week">The week, from 0.</param>
/// <param name="Level">The level.</param>
public sealed record ScheduledLevel(int Week, Rational Level);
