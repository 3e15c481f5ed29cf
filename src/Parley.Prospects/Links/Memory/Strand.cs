namespace Parley.Prospects.Links.Memory;

/// <summary>The events of one relation between a head and one of its partners.</summary>
internal struct Strand(int partner, int relation)
{
    private Tally _tally;

    /// <summary>The place of the partner among the head's partners.</summary>
    public readonly int Partner => partner;

    /// <summary>The relation.</summary>
    public readonly int Relation => relation;

    /// <summary>Its events.</summary>
    public readonly Tally Tally => _tally;

    /// <summary>Counts an event.</summary>
    public void Add(int day) => _tally.Add(day);
}
