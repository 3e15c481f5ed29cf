namespace Parley.Desk.Bargains.Pictures;

/// <summary>One side of the plane on which deals are laid out.</summary>
/// <param name="Title">What is laid off.</param>
/// <param name="WalkAway">Where the line runs below which there is no consent.</param>
/// <param name="Least">The least that a deal brings.</param>
/// <param name="Most">The most that a deal brings.</param>
public sealed record DealAxis(string Title, double WalkAway, double Least, double Most)
{
    internal double First => Math.Min(Least, WalkAway);

    internal double Last => Math.Max(Most, WalkAway);

    internal static DealAxis Of(FactionPlace faction) =>
        new(FormattableString.Invariant($"gain of {faction.Name}, {faction.Side}; walks away below {faction.WalkAway:0.##}"), faction.WalkAway, faction.Least, faction.Most);

    /// <summary>The place of a gain between two ends.</summary>
    internal double Place(double gain, double from, double to) => from + ((to - from) * (gain - First) / Math.Max(1e-9, Last - First));
}
