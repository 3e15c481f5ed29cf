using Parley.Prospects.Events;

namespace Parley.Prospects.Features;

/// <summary>What two parties have done to each other so far.</summary>
internal sealed class PairMemory
{
    /// <summary>The half-lives of days on which something was done, in days.</summary>
    public static readonly float[] DayLives = [7, 30, 120, 500];

    /// <summary>The half-lives of single deeds, in days.</summary>
    public static readonly float[] DeedLives = [15, 90];

    /// <summary>Roots of CAMEO, from 1.</summary>
    public const int Roots = 20;

    /// <summary>Reports of one day that make a signing near to a real one.</summary>
    private const int Corroborated = 3;

    private int[] _lastDay = new int[ChannelCodes.Channels];
    private List<int>[] _days = [.. Enumerable.Range(0, ChannelCodes.Channels).Select(_ => new List<int>())];
    private int _signedOnDay;

    /// <summary>Days on which something of a channel was done, faded.</summary>
    public FadingCounts Days { get; private init; } = new(ChannelCodes.Channels, DayLives);

    /// <summary>Deeds by root and by who acts: the first party's roots, then the second one's.</summary>
    public FadingCounts Deeds { get; private init; } = new(2 * Roots, DeedLives);

    /// <summary>Deeds between people who do not speak for their states, by root.</summary>
    public FadingCounts Private { get; private init; } = new(Roots, DeedLives);

    /// <summary>Deeds of states in all.</summary>
    public int Official { get; private set; }

    /// <summary>The days on which something of a channel was done, in order.</summary>
    public List<int> DaysOf(EventChannel channel) => _days[(int)channel];

    /// <summary>On how many of the days from <paramref name="from"/> on something of a channel was done.</summary>
    public int DaysSince(EventChannel channel, int from) => CountSince(_days[(int)channel], from);

    /// <summary>How many of some days, in order, are not before <paramref name="from"/>.</summary>
    public static int CountSince(List<int> days, int from)
    {
        var found = days.BinarySearch(from);
        return days.Count - (found < 0 ? ~found : found);
    }

    /// <summary>The same memory, kept apart from now on.</summary>
    public PairMemory Copy() => new()
    {
        _lastDay = [.. _lastDay],
        _days = [.. _days.Select(days => new List<int>(days))],
        _signedOnDay = _signedOnDay,
        Days = Days.Copy(),
        Deeds = Deeds.Copy(),
        Private = Private.Copy(),
        Official = Official,
    };

    /// <summary>Takes in a deed of a day that is not before the last one.</summary>
    public void Add(in Deed deed)
    {
        if (!deed.Official)
        {
            Private.Add(deed.Root - 1, deed.Day);
            return;
        }

        Official++;
        Deeds.Add(deed.Root - 1 + (deed.Forward ? 0 : Roots), deed.Day);
        if (deed.Is(EventChannel.Sign)) CountSigning(deed.Day);
        for (var channel = 0; channel < ChannelCodes.Channels; channel++)
        {
            if (deed.Is((EventChannel)channel)) Mark(channel, deed.Day);
        }
    }

    private void CountSigning(int day)
    {
        _signedOnDay = _lastDay[(int)EventChannel.Sign] == day ? _signedOnDay + 1 : 1;
        if (_signedOnDay >= Corroborated) Mark((int)EventChannel.CorroboratedSign, day);
    }

    private void Mark(int channel, int day)
    {
        if (_lastDay[channel] == day) return;
        _lastDay[channel] = day;
        _days[channel].Add(day);
        Days.Add(channel, day);
    }
}
