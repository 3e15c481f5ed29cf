namespace Parley.Prospects.Links.Memory;

/// <summary>How often something happened, how often of late, and when last.</summary>
internal struct Tally
{
    private static readonly Fading _one = new(1, 1, 1);
    private Fading _faded;

    /// <summary>How often it happened.</summary>
    public int Count { get; private set; }

    /// <summary>The number of the day on which it last happened; meaningless while it never did.</summary>
    public int Last { get; private set; }

    /// <summary>Counts an event of a day that is not before <see cref="Last"/>.</summary>
    public void Add(int day)
    {
        _faded = Count == 0 ? _one : At(day) + _one;
        Last = day;
        Count++;
    }

    /// <summary>The faded counts on a day that is not before <see cref="Last"/>.</summary>
    public readonly Fading At(int day) => _faded * Decay.After(day - Last);
}
