namespace Parley.Bargaining.Collective;

/// <summary>Where an actor stands on an issue.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Position">Where, on the scale.</param>
/// <param name="Salience">How much the issue matters to it, from 0 to 1.</param>
/// <param name="Influence">What it could bring to bear, 0 or more, in any unit.</param>
public sealed record Stake(string Actor, double Position, double Salience, double Influence)
{
    /// <summary>What it will bring to bear on this issue: influence times salience.</summary>
    public double Weight => Influence * Salience;
}
