using Parley.Talks;

namespace Parley.Cli.Digests;

/// <summary>Factions in words, party by party.</summary>
internal static class FactionItems
{
    public static DigestSection Of(Reading reading) =>
        new("Factions", reading.Factions.Select(Item).GroupBy(item => item.Group).SelectMany(group => group).ToArray());

    private static DigestItem Item(Faction faction, int index) => new(
        $"F{index + 1}", faction.Party, Standing(faction.UpperHand), string.Join(", ", faction.Members), faction.Stance, faction.Evidence);

    private static string Standing(bool? upperHand) => upperHand switch
    {
        true => "upper hand",
        false => "lower hand",
        null => "faction",
    };
}
