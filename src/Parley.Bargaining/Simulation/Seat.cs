namespace Parley.Bargaining.Simulation;

/// <summary>What a negotiator knows: what each deal is worth to its own party, and no other's mind.</summary>
/// <remarks>Never changes; safe to share between threads.</remarks>
public sealed class Seat
{
    private readonly double[] _utilities;
    private readonly int[] _ranked;
    private readonly double[] _falling;

    /// <summary>A seat for a party.</summary>
    /// <param name="utilities">What each deal is worth, by its number; at least one.</param>
    /// <param name="reservation">What it has without a deal.</param>
    public Seat(double[] utilities, double reservation)
    {
        ArgumentOutOfRangeException.ThrowIfZero(utilities.Length);
        (_utilities, Reservation) = (utilities, reservation);
        _ranked = [.. Enumerable.Range(0, utilities.Length).OrderByDescending(deal => utilities[deal])];
        _falling = Array.ConvertAll(_ranked, deal => utilities[deal]);
        Acceptable = CountReaching(reservation);
    }

    /// <summary>What the party has without a deal.</summary>
    public double Reservation { get; }

    /// <summary>The most that a deal is worth.</summary>
    public double Best => _falling[0];

    /// <summary>The least that the party agrees to: its reservation value, or the worst deal where that is worth more.</summary>
    public double Least => Math.Min(Best, Math.Max(Reservation, _falling[^1]));

    /// <summary>How many deals are worth no less than having none.</summary>
    public int Acceptable { get; }

    /// <summary>How many deals there are.</summary>
    public int Deals => _utilities.Length;

    /// <summary>All deals from the best to the worst; of deals worth the same the first comes first.</summary>
    public ReadOnlySpan<int> Ranked => _ranked;

    /// <summary>What a deal is worth.</summary>
    public double this[int deal] => _utilities[deal];

    /// <summary>How many deals are worth so much or more.</summary>
    public int CountReaching(double utility)
    {
        int low = 0, high = _falling.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_falling[middle] >= utility) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
