using Parley.Prospects.Events;
using Parley.Talks.Forecasts;

namespace Parley.Prospects.Features;

/// <summary>What two parties' history says of the very thing that is asked about.</summary>
internal static class OwnFeatures
{
    /// <summary>Half-lives of the rate, in days; the last one is as good as none.</summary>
    private static readonly FadingTable[] _lives = [new(5), new(15), new(45), new(135), new(400), new(4000)];

    /// <summary>Half-lives of the share of past windows that were hit.</summary>
    private static readonly float[] _windowLives = [60, 365, 4000];

    /// <summary>The last days in which it is counted exactly.</summary>
    private static readonly int[] _recentDays = [1, 3, 5, 7, 10, 14, 21, 30];

    /// <summary>Days that the base rate counts as if they had been watched.</summary>
    private const float PriorDays = 20;

    /// <summary>Days of windows that the base rate counts as if they had been watched.</summary>
    private const float PriorWindows = 40;

    /// <summary>Adds the numbers of a question as of the world's day.</summary>
    /// <param name="list">Takes them.</param>
    /// <param name="world">What is known.</param>
    /// <param name="question">The question.</param>
    /// <param name="baseRate">How often such questions come true, 0 to 1.</param>
    public static void Add(FeatureList list, WorldMemory world, DyadQuestion question, float baseRate)
    {
        var days = world.Find(question.Pair)?.DaysOf((EventChannel)question.Kind) ?? [];
        var hazard = -MathF.Log(1 - baseRate) / question.Days;
        AddRates(list, days, world, question.Days, hazard);
        AddWindows(list, days, world, question.Days, baseRate);
        AddRecent(list, days, world);
        AddGaps(list, days, world);
        AddParties(list, world, question);
    }

    private static void AddRates(FeatureList list, List<int> days, WorldMemory world, int horizon, float hazard)
    {
        foreach (var life in _lives)
        {
            var rate = (life.Sum(days, world.Day) + (PriorDays * hazard)) / (Kernel.Watched(world.Watched, life.HalfLife) + PriorDays);
            list.Add(MathF.Log(horizon * rate), $"how often it happened between the two, half-life {life.HalfLife} days");
        }
    }

    private static void AddWindows(FeatureList list, List<int> days, WorldMemory world, int horizon, float baseRate)
    {
        foreach (var life in _windowLives)
        {
            var share = HitShare.Of(days, world.Start, world.Day, horizon, life, baseRate, PriorWindows);
            list.Add(MathF.Log(share / (1 - share)), $"the share of past windows in which it happened, half-life {life} days");
        }
    }

    private static void AddRecent(FeatureList list, List<int> days, WorldMemory world)
    {
        foreach (var recent in _recentDays) list.Add(MathF.Log(1 + PairMemory.CountSince(days, world.Day - recent)), $"how often it happened between the two, last {recent} days");
    }

    private static void AddGaps(FeatureList list, List<int> days, WorldMemory world)
    {
        var last = days.Count > 0 ? world.Day - days[^1] : world.Watched;
        var before = days.Count > 1 ? days[^1] - days[^2] : world.Watched;
        list.Add(MathF.Log(1 + last), $"how long ago it last happened");
        list.Add(MathF.Log(1 + before), $"how long apart the last two were");
        list.Add(MathF.Log((1f + days.Count) / (30 + world.Watched)), $"how often it happened between the two");
    }

    private static void AddParties(FeatureList list, WorldMemory world, DyadQuestion question)
    {
        var (one, other) = (world.Find(question.Pair.First), world.Find(question.Pair.Second));
        for (var life = 0; life < PartyMemory.Lives.Length; life++)
        {
            var steady = Kernel.Steady(world.Watched, PartyMemory.Lives[life]);
            var first = steady * (one?.Deeds.At((int)question.Kind, life, world.Day) ?? 0);
            var second = steady * (other?.Deeds.At((int)question.Kind, life, world.Day) ?? 0);
            list.Add(MathF.Log(1 + first) + MathF.Log(1 + second), $"how often it happens with anybody, half-life {PartyMemory.Lives[life]} days");
            list.Add(MathF.Log(1 + MathF.Min(first, second)), $"how often it happens with anybody, half-life {PartyMemory.Lives[life]} days");
        }
    }
}
