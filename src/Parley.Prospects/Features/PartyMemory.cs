using Parley.Prospects.Events;

namespace Parley.Prospects.Features;

/// <summary>What one party has done with anybody so far.</summary>
internal sealed class PartyMemory
{
    /// <summary>Half-lives in days.</summary>
    public static readonly float[] Lives = [30, 180];

    /// <summary>Official deeds by channel, faded.</summary>
    public FadingCounts Deeds { get; private init; } = new(ChannelCodes.Channels, Lives);

    /// <summary>What it has done with each other party.</summary>
    public Dictionary<string, PairMemory> Partners { get; private init; } = new(StringComparer.Ordinal);

    /// <summary>The same counts, kept apart from now on, with the same partners.</summary>
    public PartyMemory Copy() => new() { Deeds = Deeds.Copy(), Partners = Partners };

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
