using Parley.Talks;

namespace Parley.Desk.Bargains.Pictures;

/// <summary>Deals laid out by what they bring to two.</summary>
/// <param name="Label">What is to be seen, in words.</param>
/// <param name="Across">Whose gain is laid off across.</param>
/// <param name="Up">Whose gain is laid off upwards.</param>
/// <param name="Points">The deals.</param>
/// <param name="Named">Those that are known by a name.</param>
public sealed record DealPlane(string Label, DealAxis Across, DealAxis Up, ValueList<DealPoint> Points, ValueList<NamedDeal> Named)
{
    /// <summary>The deals of a game by what they bring two of its factions.</summary>
    public static DealPlane Of(BargainSpace space)
    {
        ArgumentNullException.ThrowIfNull(space);
        var (first, second) = (space.Factions[space.Across], space.Factions[space.Up]);
        return new(
            $"{space.Outcomes} deals by what they bring to {first.Name} and {second.Name}. {space.Finding}.",
            DealAxis.Of(first),
            DealAxis.Of(second),
            space.Points,
            space.Solutions);
    }
}
