namespace Parley.Bargaining.Simulation.Negotiators;

/// <summary>Answers the other's concessions at first and keeps to the clock towards the end (after Keskin, Çakan and Aydoğan 2021).</summary>
/// <remarks>
/// By the clock it has in mind a quadratic Bézier curve over the share of its range: from all, drawn towards three quarters, to a half. By behaviour it lowers its last offer by half to all of the weighted
/// mean of the other's last steps, more of it the later. At time t the clock has the weight t².
/// </remarks>
public sealed class Hybrid : ReciprocalNegotiator
{
    private const double Middle = 0.75;
    private const double End = 0.5;

    /// <summary>The weights of the other's last steps, the newest first, by how many there are.</summary>
    private static readonly double[][] _weights = [[1], [0.75, 0.25], [0.66, 0.23, 0.11], [0.5, 0.3, 0.15, 0.05]];

    /// <inheritdoc/>
    protected override double Target(double time)
    {
        var rest = 1 - time;
        var share = (rest * rest) + (2 * rest * time * Middle) + (time * time * End);
        var byClock = Seat.Least + (share * (Seat.Best - Seat.Least));
        if (Heard.Count < 2) return byClock;
        var byBehaviour = Last - ((0.5 + (0.5 * time)) * Concession());
        return (time * time * byClock) + ((1 - (time * time)) * byBehaviour);
    }

    private double Concession()
    {
        var weights = _weights[Math.Min(Heard.Count - 1, _weights.Length) - 1];
        var sum = 0.0;
        for (var step = 0; step < weights.Length; step++) sum += weights[step] * (Heard[step] - Heard[step + 1]);
        return sum;
    }
}
