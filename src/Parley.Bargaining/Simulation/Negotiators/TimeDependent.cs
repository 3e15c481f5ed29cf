namespace Parley.Bargaining.Simulation.Negotiators;

/// <summary>Concedes with the time alone, from the best deal to the least acceptable one (Faratin, Sierra and Jennings 1998).</summary>
/// <param name="exponent">How soon: under 1 late (Boulware), 1 evenly, over 1 early (Conceder). The share conceded at time t is t to the power of 1 / exponent.</param>
public sealed class TimeDependent(double exponent) : TargetNegotiator
{
    /// <inheritdoc/>
    protected override double Target(double time) => Seat.Best - ((Seat.Best - Seat.Least) * Math.Pow(time, 1 / exponent));
}
