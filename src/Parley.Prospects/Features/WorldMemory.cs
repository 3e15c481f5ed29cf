using Parley.Prospects.Events;
using Parley.Talks.Forecasts;

namespace Parley.Prospects.Features;

/// <summary>Everything that was done before a day: what forecasts of that day may know.</summary>
/// <param name="stream">The events, which may reach past the day.</param>
internal sealed class WorldMemory(EventHistory stream)
{
    /// <summary>Half-lives of the world's counts, in days.</summary>
    public static readonly float[] Lives = [15, 180];

    private readonly Dictionary<Dyad, PairMemory> _pairs = [];
    private readonly Dictionary<string, PartyMemory> _parties = new(StringComparer.Ordinal);
    private int _next;

    /// <summary>The day up to which everything was taken in; nothing of the day itself was.</summary>
    public int Day { get; private set; } = stream.Deeds.IsEmpty ? 0 : stream.Deeds[0].Day;

    /// <summary>The first day of all.</summary>
    public int Start { get; } = stream.Deeds.IsEmpty ? 0 : stream.Deeds[0].Day;

    /// <summary>Official deeds by channel, faded.</summary>
    public FadingCounts Deeds { get; private init; } = new(ChannelCodes.Channels, Lives);

    /// <summary>How many days were watched.</summary>
    public int Watched => Math.Max(1, Day - Start);

    /// <summary>Official deeds taken in.</summary>
    public int Official { get; private set; }

    /// <summary>Takes in everything that is dated before a day, which is not before the last one given.</summary>
    public void AdvanceTo(int day)
    {
        for (; _next < stream.Deeds.Length && stream.Deeds[_next].Day < day; _next++) Add(stream.Deeds[_next]);
        Day = Math.Max(Day, day);
    }

    /// <summary>What would be known of two parties had they also done something that was not reported, dated no earlier than anything else of theirs; of others nothing is known.</summary>
    public WorldMemory Supposing(in Deed deed)
    {
        var (first, second) = (deed.Pair.First, deed.Pair.Second);
        var supposed = new WorldMemory(stream) { Day = Day, Official = Official, Deeds = Deeds.Copy() };
        supposed._parties[first] = Find(first)?.Copy() ?? new PartyMemory();
        supposed._parties[second] = Find(second)?.Copy() ?? new PartyMemory();
        supposed._pairs[deed.Pair] = Find(deed.Pair)?.Copy() ?? new PairMemory();
        supposed.Add(deed);
        return supposed;
    }

    /// <summary>The pairs that met so far, in the order of their codes.</summary>
    public IEnumerable<Dyad> Pairs() => _pairs.Keys.OrderBy(pair => pair.First, StringComparer.Ordinal).ThenBy(pair => pair.Second, StringComparer.Ordinal);

    /// <summary>What two parties did, or null where they never met.</summary>
    public PairMemory? Find(Dyad pair) => _pairs.GetValueOrDefault(pair);

    /// <summary>What a party did, or null where it is not known.</summary>
    public PartyMemory? Find(string party) => _parties.GetValueOrDefault(party);

    private void Add(in Deed deed)
    {
        var pair = Pair(deed.Pair);
        pair.Add(deed);
        if (!deed.Official) return;
        Official++;
        _parties[deed.Pair.First].Add(deed);
        _parties[deed.Pair.Second].Add(deed);
        for (var channel = 0; channel < ChannelCodes.Channels; channel++)
        {
            if (deed.Is((EventChannel)channel)) Deeds.Add(channel, deed.Day);
        }
    }

    private PairMemory Pair(Dyad pair)
    {
        if (_pairs.TryGetValue(pair, out var found)) return found;
        found = new PairMemory();
        _pairs[pair] = found;
        Party(pair.First).Partners[pair.Second] = found;
        Party(pair.Second).Partners[pair.First] = found;
        return found;
    }

    private PartyMemory Party(string code)
    {
        if (!_parties.TryGetValue(code, out var found)) _parties[code] = found = new PartyMemory();
        return found;
    }
}
