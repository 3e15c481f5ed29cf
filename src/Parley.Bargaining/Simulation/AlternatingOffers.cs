namespace Parley.Bargaining.Simulation;

/// <summary>Stacked alternating offers: in turn, each party takes what lies on the table or puts something else there, until all others have taken it (Aydoğan, Festen, Hindriks and Jonker 2017).</summary>
/// <remarks>In a round each party speaks once. For two parties these are Rubinstein's (1982) alternating offers with a deadline.</remarks>
public sealed class AlternatingOffers : IProtocol
{
    /// <inheritdoc/>
    public Outcome Run(ReadOnlySpan<INegotiator> negotiators, int opener, int rounds)
    {
        var (offer, takers) = (-1, 0);
        var turns = (long)rounds * negotiators.Length;
        for (var turn = 0L; turn < turns; turn++)
        {
            var party = (int)((opener + turn) % negotiators.Length);
            var time = turn / (double)turns;
            if (offer >= 0 && negotiators[party].Accepts(offer, time))
            {
                if (++takers == negotiators.Length - 1) return new(offer, RoundOf(turn, negotiators.Length));
                continue;
            }

            (offer, takers) = (negotiators[party].Offer(time), 0);
            for (var other = 0; other < negotiators.Length; other++)
            {
                if (other != party) negotiators[other].Hear(offer);
            }
        }

        return new(null, rounds);
    }

    private static int RoundOf(long turn, int parties) => (int)(turn / parties) + 1;
}
