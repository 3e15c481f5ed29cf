namespace Parley.Bargaining.Simulation.Negotiators;

/// <summary>One who has a utility in mind at each moment, offers a deal that brings about as much, and accepts what brings no less.</summary>
public abstract class TargetNegotiator : INegotiator
{
    /// <summary>Deals that bring this share of its range more than it has in mind are as good to offer.</summary>
    private const double Leeway = 0.02;

    private Dice _dice;

    /// <summary>Where it sits.</summary>
    protected Seat Seat { get; private set; } = null!;

    /// <inheritdoc/>
    public void Start(Seat seat, ulong seed)
    {
        (Seat, _dice) = (seat, new Dice(seed));
        Begin();
    }

    /// <inheritdoc/>
    public virtual void Hear(int deal)
    {
    }

    /// <inheritdoc/>
    public bool Accepts(int deal, double time) => Seat[deal] >= Seat.Reservation && Seat[deal] >= Bounded(Target(time));

    /// <inheritdoc/>
    public int Offer(double time)
    {
        var target = Bounded(Target(time));
        var enough = Math.Max(1, Seat.CountReaching(target));
        var worst = Seat[Seat.Ranked[enough - 1]];
        var better = Seat.CountReaching(worst + (Leeway * (Seat.Best - Seat.Least)));
        var deal = Seat.Ranked[better < enough ? better + _dice.Below(enough - better) : enough - 1];
        Offered(Seat[deal]);
        return deal;
    }

    /// <summary>The utility that it has in mind at a share of the time.</summary>
    protected abstract double Target(double time);

    /// <summary>Forgets the last run.</summary>
    protected virtual void Begin()
    {
    }

    /// <summary>Remembers what its own offer was worth to it.</summary>
    protected virtual void Offered(double utility)
    {
    }

    private double Bounded(double target) => Math.Clamp(target, Seat.Least, Seat.Best);
}
