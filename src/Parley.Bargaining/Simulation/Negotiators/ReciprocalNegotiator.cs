namespace Parley.Bargaining.Simulation.Negotiators;

/// <summary>One whose next offer depends on what the other's offers were worth to it, and its own last one.</summary>
public abstract class ReciprocalNegotiator : TargetNegotiator
{
    /// <summary>What the other's offers were worth to it, the newest first.</summary>
    private protected Offers Heard { get; } = new();

    /// <summary>What its own last offer was worth to it; before the first one, its best deal.</summary>
    protected double Last { get; private set; }

    /// <inheritdoc/>
    public override void Hear(int deal) => Heard.Add(Seat[deal]);

    /// <inheritdoc/>
    protected override void Begin()
    {
        Heard.Clear();
        Last = Seat.Best;
    }

    /// <inheritdoc/>
    protected override void Offered(double utility) => Last = utility;
}
