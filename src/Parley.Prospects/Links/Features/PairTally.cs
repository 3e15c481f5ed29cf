using Parley.Prospects.Links.Memory;

namespace Parley.Prospects.Links.Features;

/// <summary>The events of all relations between two, added up.</summary>
internal struct PairTally
{
    /// <summary>The faded counts.</summary>
    public Fading Faded { get; private set; }

    /// <summary>The whole count.</summary>
    public int Count { get; private set; }

    /// <summary>The day of the last event.</summary>
    public int Last { get; private set; }

    /// <summary>Adds the events of one relation, fading to a day.</summary>
    public void Add(Tally tally, int day)
    {
        Faded += tally.At(day);
        Count += tally.Count;
        Last = Math.Max(Last, tally.Last);
    }
}
