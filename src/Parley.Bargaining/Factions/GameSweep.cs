using System.Collections.Immutable;
using Parley.Bargaining.Formats;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Factions;

/// <summary>A game looked at again and again while time passes or pressure rises.</summary>
/// <param name="Game">The game.</param>
/// <param name="Swept">What changes: a measure's name, or "week".</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Steps">The game at each level, in their order.</param>
/// <param name="Thresholds">Where the answer changes from one step to the next.</param>
public sealed record GameSweep(TwoLevelGame Game, string Swept, string Unit, ImmutableArray<SweepStep> Steps, ImmutableArray<SweepThreshold> Thresholds)
{
    private const int MostSteps = 1000;

    /// <summary>Looks at a game at every level of a range.</summary>
    /// <param name="game">The game.</param>
    /// <param name="range">The range.</param>
    /// <param name="stop">Stops it between two steps.</param>
    /// <exception cref="ScenarioException">The game has no such measure, or the range is wrong.</exception>
    public static GameSweep Of(TwoLevelGame game, SweepRange range, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentNullException.ThrowIfNull(range);
        var steps = Walk(game, range, stop).ToImmutableArray();
        var thresholds = steps.Zip(steps.Skip(1)).Where(pair => Words(pair.First) != Words(pair.Second)).Select(pair => Narrow(game, range.Name, pair.First, pair.Second, stop));
        return new(game, range.Name, range.IsWeek ? "weeks" : game.Measures.First(measure => measure.Name == range.Name).Unit, steps, [.. thresholds]);
    }

    private static IEnumerable<Rational> Levels(TwoLevelGame game, SweepRange range)
    {
        if (!range.IsWeek && !game.Measures.Any(measure => measure.Name == range.Name)) throw new ScenarioException($"'{range.Name}' is no measure of pressure in {game.Name}; known are {string.Join(", ", game.Measures.Select(measure => measure.Name).Append(SweepRange.Week))}.");
        var count = (range.Last - range.First) / range.Step;
        if (count > Rational.FromInteger(MostSteps)) throw new ScenarioException($"the sweep has more than {MostSteps} steps; take a wider step, as in {range.Name}={range.First}..{range.Last}/5.");
        for (var level = range.First; level <= range.Last; level += range.Step) yield return level;
    }

    /// <summary>The game at each level. After one whose zone cannot be counted, no other is.</summary>
    private static IEnumerable<SweepStep> Walk(TwoLevelGame game, SweepRange range, CancellationToken stop)
    {
        var isCounted = true;
        foreach (var level in Levels(game, range))
        {
            var step = Step(game, range.Name, level, isCounted, stop);
            isCounted = step.Zone is not null;
            yield return step;
        }
    }

    private static SweepStep Step(TwoLevelGame game, string name, Rational level, bool isCounted, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var now = name == SweepRange.Week ? game.At((int)level.Numerator, ImmutableDictionary<string, Rational>.Empty) : game.At(game.Week, ImmutableDictionary<string, Rational>.Empty.Add(name, level));
        var space = GameSpace.Of(now);
        var answer = GameAnswer.Of(DecisiveDeals.Of(space, stop));
        return new(level, isCounted ? new GameCounts(space, answer.HasZone, stop).Zone : null, answer, [.. now.Factions.Select(faction => faction.Name)]);
    }

    /// <summary>Halves the way between two levels of a measure with different answers until a thousandth of a step is left; weeks are not divided.</summary>
    private static SweepThreshold Narrow(TwoLevelGame game, string name, SweepStep before, SweepStep after, CancellationToken stop)
    {
        const int Halvings = 10;
        for (var i = 0; i < Halvings && name != SweepRange.Week; i++)
        {
            var middle = Step(game, name, (before.Level + after.Level) / Rational.FromInteger(2), isCounted: false, stop);
            if (Words(middle) == Words(before)) before = middle;
            else after = middle;
        }

        return new(before.Level, after.Level, Words(before), Words(after));
    }

    private static string Words(SweepStep step) => step.Nash is { } nash
        ? $"a zone of agreement, its Nash deal {nash.Deal}"
        : step.Answer.Blocking is [var first, ..] ? $"no zone, blocked first by {step.Factions[first.Faction]}" : "no zone, and no faction alone could open one";
}
