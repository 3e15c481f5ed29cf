using Parley.Prospects.Events;

namespace Parley.Prospects.Features;

/// <summary>What one party has done with anybody so far.</summary>
internal sealed class PartyMemory
{
    /// <summary>Half-lives in days.</summary>
    public static readonly float[] Lives = [30, 180];

    /// <summary>Official deeds by channel, faded.</summary>
    public FadingCounts Deeds { get; } = new(ChannelCodes.Channels, Lives);

    /// <summary>What it has done with each other party.</summary>
    public Dictionary<string, PairMemory> Partners { get; } = new(StringComparer.Ordinal);

    /// <summary>Takes in a deed.</summary>
    public void Add(in Deed deed)
    {
        if (!deed.Official) return;
        for (var channel = 0; channel < ChannelCodes.Channels; channel++)
        {
            if (deed.Is((EventChannel)channel)) Deeds.Add(channel, deed.Day);
        }
    }
}
