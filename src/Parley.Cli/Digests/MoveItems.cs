using Parley.Talks;
using Parley.Talks.Json;

namespace Parley.Cli.Digests;

/// <summary>Events in words.</summary>
internal static class MoveItems
{
    public static DigestSection Of(Reading reading) => new("Moves", reading.Moves.Select(Item).ToArray());

    private static DigestItem Item(Move move, int index)
    {
        var who = move.Target is { } target ? $"{move.Actor} to {target}" : move.Actor;
        var about = new[] { who, move.Status == MoveStatus.Actual ? null : ValueName.Of(move.Status), move.Date?.ToString(), move.Cameo is { } cameo ? $"CAMEO {cameo}" : null };
        return new DigestItem($"E{index + 1}", null, ValueName.Of(move.Code), string.Join(", ", about.Where(part => part is not null)), null, move.Evidence);
    }
}
