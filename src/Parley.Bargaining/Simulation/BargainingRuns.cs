namespace Parley.Bargaining.Simulation;

/// <summary>Runs a negotiation many times.</summary>
/// <remarks>Each run has a seed of its own, made from the first and its number, and the parties open in turn; so runs neither depend on each other nor on their order.</remarks>
/// <param name="table">The deals.</param>
/// <param name="negotiators">One for each party.</param>
/// <param name="protocol">The rules.</param>
public sealed class BargainingRuns(OutcomeTable table, INegotiator[] negotiators, IProtocol protocol)
{
    /// <summary>A party that would rather have none of the deals does not come to the table.</summary>
    private readonly bool _isVain = table.Seats.Any(seat => seat.Acceptable == 0);

    /// <summary>Runs one.</summary>
    /// <param name="number">Its number, from 0.</param>
    /// <param name="rounds">How many rounds there are, at least one.</param>
    /// <param name="seed">The first seed.</param>
    public Outcome Run(int number, int rounds, ulong seed)
    {
        if (_isVain) return new(null, rounds);
        var dice = new Dice(seed + ((ulong)number * 0xD1342543DE82EF95));
        for (var party = 0; party < negotiators.Length; party++) negotiators[party].Start(table.Seats[party], dice.Next());
        return protocol.Run(negotiators, number % negotiators.Length, rounds);
    }
}
