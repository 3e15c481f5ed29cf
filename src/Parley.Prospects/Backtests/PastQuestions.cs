using Parley.Prospects.Events;
using Parley.Prospects.Features;
using Parley.Talks.Forecasts;

namespace Parley.Prospects.Backtests;

/// <summary>Asks about the past what its own events answer.</summary>
public static class PastQuestions
{
    /// <summary>A pair is asked about only after it talked, or meant to meet, in so many days before.</summary>
    private const int Live = 30;

    /// <summary>Reports on a pair before it is asked about.</summary>
    private const int LeastReports = 10;

    private const int OnsetDays = 90;

    /// <summary>A question for each pair that is in talks on each origin, each kind and each length whose window is over.</summary>
    /// <param name="history">The events.</param>
    /// <param name="origins">The days on which to ask, in any order.</param>
    /// <param name="horizons">The lengths of the windows in days.</param>
    /// <param name="end">The first day that is not known: every window ends before it.</param>
    public static IEnumerable<PastQuestion> Of(EventHistory history, IEnumerable<DateOnly> origins, IReadOnlyList<int> horizons, DateOnly end)
    {
        var whole = new WorldMemory(history);
        whole.AdvanceTo(end.DayNumber);
        var world = new WorldMemory(history);
        foreach (var origin in origins.Distinct().Order())
        {
            world.AdvanceTo(origin.DayNumber);
            var open = horizons.Where(days => origin.AddDays(days) <= end).ToArray();
            foreach (var pair in world.Pairs().Where(pair => IsLive(world, pair)))
            {
                var onset = !Within(whole.Find(pair)!.DaysOf(EventChannel.Sign), origin.DayNumber - OnsetDays, OnsetDays);
                foreach (var kind in Enum.GetValues<QuestionKind>())
                {
                    var days = whole.Find(pair)!.DaysOf((EventChannel)kind);
                    foreach (var length in open) yield return new PastQuestion(new DyadQuestion(pair, kind, length, origin), Within(days, origin.DayNumber, length), onset);
                }
            }
        }
    }

    private static bool IsLive(WorldMemory world, Dyad pair) =>
        world.Find(pair) is { } memory && memory.Official >= LeastReports
        && (Within(memory.DaysOf(EventChannel.Talk), world.Day - Live, Live) || Within(memory.DaysOf(EventChannel.MeetingIntended), world.Day - Live, Live));

    private static bool Within(List<int> days, int from, int length)
    {
        var found = days.BinarySearch(from);
        var next = found < 0 ? ~found : found;
        return next < days.Count && days[next] < from + length;
    }
}
