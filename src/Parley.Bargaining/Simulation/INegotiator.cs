namespace Parley.Bargaining.Simulation;

/// <summary>One who bargains for a party. It is used for one run after another, and must depend on nothing but what it was told since <see cref="Start"/>.</summary>
/// <remarks>Implement it to bring a strategy of one's own. What it does between two starts should allocate nothing, for there are many runs.</remarks>
public interface INegotiator
{
    /// <summary>Takes a seat for a run.</summary>
    /// <param name="seat">What it wants, and how long there is.</param>
    /// <param name="seed">Where its chances come from: the same seed, the same run.</param>
    void Start(Seat seat, ulong seed);

    /// <summary>Hears what another party offers.</summary>
    /// <param name="deal">The deal, by its number.</param>
    void Hear(int deal);

    /// <summary>Says whether it takes the last offer.</summary>
    /// <param name="deal">The deal that was offered.</param>
    /// <param name="time">The share of the time that is over, from 0 to under 1.</param>
    bool Accepts(int deal, double time);

    /// <summary>Makes an offer.</summary>
    /// <param name="time">The share of the time that is over, from 0 to under 1.</param>
    /// <returns>The deal, by its number.</returns>
    int Offer(double time);
}
