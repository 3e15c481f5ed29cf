using Parley.Talks;
using Parley.Talks.Json;

namespace Parley.Cli.Digests;

/// <summary>Positions in words, party by party.</summary>
internal static class PositionItems
{
    public static DigestSection Of(Reading reading, Quotes quotes) => new(
        "Positions",
        reading.Positions.Select((position, index) => Item(position, index, quotes)).GroupBy(item => item.Group).SelectMany(group => group).ToArray());

    private static DigestItem Item(Position position, int index, Quotes quotes)
    {
        var party = position.HolderParty ?? position.Holder;
        var who = new[] { position.Holder == party ? null : position.Holder, position.Target is { } target ? $"to {target}" : null };
        return new DigestItem(
            $"P{index + 1}",
            party,
            ValueName.Of(position.Act),
            string.Join(", ", who.Where(part => part is not null)),
            quotes.Of(position.Content),
            position.Evidence);
    }
}
