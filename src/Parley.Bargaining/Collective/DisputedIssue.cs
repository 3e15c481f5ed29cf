using Parley.Talks;

namespace Parley.Bargaining.Collective;

/// <summary>A matter on which actors take positions along a scale.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Stakes">Where each actor stands: at least one of a weight above 0, each actor once.</param>
public sealed record DisputedIssue(string Name, ValueList<Stake> Stakes)
{
    /// <summary>The lowest position.</summary>
    public double Low => Stakes.Min(stake => stake.Position);

    /// <summary>The highest position.</summary>
    public double High => Stakes.Max(stake => stake.Position);

    /// <summary>How far the positions lie apart.</summary>
    public double Range => High - Low;

    /// <summary>What all actors together bring to bear.</summary>
    public double Weight => Stakes.Sum(stake => stake.Weight);
}
