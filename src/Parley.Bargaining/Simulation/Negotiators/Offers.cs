namespace Parley.Bargaining.Simulation.Negotiators;

/// <summary>What the last few offers of others were worth.</summary>
internal sealed class Offers
{
    private const int Kept = 8;

    private readonly double[] _values = new double[Kept];

    /// <summary>How many there were.</summary>
    public int Count { get; private set; }

    /// <summary>One so many before the last; 0 is the last. At most 7, and fewer than there were.</summary>
    public double this[int before] => _values[(Count - 1 - before) % Kept];

    /// <summary>Adds one.</summary>
    public void Add(double value) => _values[Count++ % Kept] = value;

    /// <summary>Forgets all.</summary>
    public void Clear() => Count = 0;
}
