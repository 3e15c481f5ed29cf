namespace Parley.Bargaining.Simulation.Negotiators;

/// <summary>Concedes as much as the other does, reckoned in its own utility (Faratin, Sierra and Jennings 1998).</summary>
/// <param name="kind">How concessions are answered.</param>
public sealed class TitForTat(TitForTatKind kind) : TargetNegotiator
{
    /// <summary>Over so many offers the averaged kind looks back.</summary>
    private const int Window = 4;

    private readonly Offers _heard = new();
    private double _last;

    /// <inheritdoc/>
    public override void Hear(int deal) => _heard.Add(Seat[deal]);

    /// <inheritdoc/>
    protected override void Begin()
    {
        _heard.Clear();
        _last = Seat.Best;
    }

    /// <inheritdoc/>
    protected override void Offered(double utility) => _last = utility;

    /// <inheritdoc/>
    protected override double Target(double time)
    {
        if (_heard.Count < 2) return _last;
        var (now, before) = (_heard[0], _heard[kind == TitForTatKind.Averaged ? Math.Min(Window, _heard.Count - 1) : 1]);
        if (kind == TitForTatKind.Absolute) return _last - (now - before);
        return now > 0 ? _last * (before / now) : _last;
    }
}
