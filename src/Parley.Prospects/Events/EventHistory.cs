using System.Collections.Immutable;
using Parley.Prospects.Actors;
using Parley.Talks;
using Parley.Talks.Forecasts;

namespace Parley.Prospects.Events;

/// <summary>Events between states and blocs, by day. The order in which they are given does not matter; the same event counts once.</summary>
public sealed class EventHistory
{
    private readonly Lazy<ILookup<Dyad, Deed>> _official;
    private readonly int[] _officialDays;

    private EventHistory(ImmutableArray<CodedEvent> events, ImmutableArray<Deed> deeds)
    {
        (Events, Deeds) = (events, deeds);
        _official = new Lazy<ILookup<Dyad, Deed>>(() => deeds.Where(deed => deed.Official).ToLookup(deed => deed.Pair));
        _officialDays = [.. deeds.Where(deed => deed.Official).Select(deed => deed.Day)];
    }

    /// <summary>Everything that was given, by day.</summary>
    public ImmutableArray<CodedEvent> Events { get; }

    /// <summary>What parties did to each other, by day.</summary>
    internal ImmutableArray<Deed> Deeds { get; }

    /// <summary>What two parties did to each other officially, by day.</summary>
    internal IEnumerable<Deed> OfficialOf(Dyad pair) => _official.Value[pair];

    /// <summary>Official deeds in a day, on average over the days before one.</summary>
    internal double DensityBefore(int day)
    {
        var found = Array.BinarySearch(_officialDays, day);
        var count = found < 0 ? ~found : found;
        while (count > 0 && _officialDays[count - 1] == day) count--;
        return count == 0 ? 0 : count / (1.0 + day - _officialDays[0]);
    }

    /// <summary>Maps the actors and leaves out what is not between two states or blocs.</summary>
    public static EventHistory Of(IEnumerable<CodedEvent> events, ActorMap actors)
    {
        var places = new Dictionary<string, ActorPlace?>(StringComparer.Ordinal);
        var sorted = Sorted(events);
        var deeds = ImmutableArray.CreateBuilder<Deed>(sorted.Length);
        for (var i = 0; i < sorted.Length; i++)
        {
            if (Place(sorted[i].Actor) is { } actor && Place(sorted[i].Target) is { } target && actor.Code != target.Code) deeds.Add(Made(sorted[i], actor, target, i));
        }

        return new EventHistory(sorted, deeds.DrainToImmutable());

        ActorPlace? Place(string name)
        {
            if (!places.TryGetValue(name, out var place)) places[name] = place = actors.Of(name);
            return place;
        }
    }

    private static ImmutableArray<CodedEvent> Sorted(IEnumerable<CodedEvent> events) =>
    [
        .. events.DistinctBy(one => (one.Day, one.Actor, one.Target, one.Cameo))
            .OrderBy(one => one.Day)
            .ThenBy(one => one.Actor, StringComparer.Ordinal)
            .ThenBy(one => one.Target, StringComparer.Ordinal)
            .ThenBy(one => one.Cameo, StringComparer.Ordinal),
    ];

    private static Deed Made(CodedEvent one, ActorPlace actor, ActorPlace target, int index)
    {
        var pair = Dyad.Of(actor.Code, target.Code);
        return new Deed(
            one.Day.DayNumber,
            pair,
            ChannelCodes.Of(one.Cameo),
            (byte)ChannelCodes.Root(one.Cameo),
            actor.Code == pair.First,
            actor.Official && target.Official,
            index);
    }
}
