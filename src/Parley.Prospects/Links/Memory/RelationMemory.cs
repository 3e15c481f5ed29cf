using System.Runtime.InteropServices;

namespace Parley.Prospects.Links.Memory;

/// <summary>Who stood at the tail of one relation, and how often.</summary>
internal sealed class RelationMemory
{
    private readonly Dictionary<int, int> _places = [];
    private readonly List<int> _tails = [];
    private readonly List<Tally> _tallies = [];

    /// <summary>The tails in the order in which they were first met.</summary>
    public ReadOnlySpan<int> Tails => CollectionsMarshal.AsSpan(_tails);

    /// <summary>Their events, in the order of <see cref="Tails"/>.</summary>
    public ReadOnlySpan<Tally> Tallies => CollectionsMarshal.AsSpan(_tallies);

    /// <summary>The events with this tail; none where it was never met.</summary>
    public Tally Of(int tail) => _places.TryGetValue(tail, out var place) ? _tallies[place] : default;

    /// <summary>Takes in an event.</summary>
    public void Add(int tail, int day)
    {
        if (!_places.TryGetValue(tail, out var place))
        {
            place = _tails.Count;
            _places.Add(tail, place);
            _tails.Add(tail);
            _tallies.Add(default);
        }

        CollectionsMarshal.AsSpan(_tallies)[place].Add(day);
    }

    /// <summary>The tails met most of late, at most <paramref name="most"/>, the most frequent first.</summary>
    public int[] Frequent(int most, int day)
    {
        var queue = new PriorityQueue<int, (float Weight, int Order)>(most + 1);
        for (var place = 0; place < _tails.Count; place++)
        {
            queue.Enqueue(_tails[place], (_tallies[place].At(day).Long, -place));
            if (queue.Count > most) queue.Dequeue();
        }

        var frequent = new int[queue.Count];
        for (var i = frequent.Length - 1; i >= 0; i--) frequent[i] = queue.Dequeue();
        return frequent;
    }
}
