namespace Parley.Bargaining.Simulation;

/// <summary>The rules by which negotiators talk.</summary>
public interface IProtocol
{
    /// <summary>Lets negotiators, already seated, talk until they agree or the time is over.</summary>
    /// <param name="negotiators">One for each party.</param>
    /// <param name="opener">The party that speaks first.</param>
    /// <param name="rounds">How many rounds there are.</param>
    Outcome Run(ReadOnlySpan<INegotiator> negotiators, int opener, int rounds);
}
