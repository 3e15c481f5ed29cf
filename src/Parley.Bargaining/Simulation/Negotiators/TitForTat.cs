namespace Parley.Bargaining.Simulation.Negotiators;

/// <summary>Concedes as much as the other does, reckoned in its own utility (Faratin, Sierra and Jennings 1998).</summary>
/// <param name="kind">How concessions are answered.</param>
public sealed class TitForTat(TitForTatKind kind) : ReciprocalNegotiator
{
    /// <summary>Over so many offers the averaged kind looks back.</summary>
    private const int Window = 4;

    /// <inheritdoc/>
    protected override double Target(double time)
    {
        if (Heard.Count < 2) return Last;
        var (now, before) = (Heard[0], Heard[kind == TitForTatKind.Averaged ? Math.Min(Window, Heard.Count - 1) : 1]);
        if (kind == TitForTatKind.Absolute) return Last - (now - before);
        return now > 0 ? Last * (before / now) : Last;
    }
}
