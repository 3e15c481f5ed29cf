using System.Globalization;

namespace Parley.Client;

/// <summary>What is moved in a game.</summary>
public sealed record GameMove
{
    /// <summary>The place of the faction whose gain is laid off across, from 0; null for the first that is suited.</summary>
    public int? Across { get; init; }

    /// <summary>The place of the faction whose gain is laid off upwards; null for the first that is suited.</summary>
    public int? Up { get; init; }

    /// <summary>What factions would walk away with, by their places; those that are not named as in the file.</summary>
    public IReadOnlyDictionary<int, double> WalkAway { get; init; } = new Dictionary<int, double>();

    internal IEnumerable<(string Name, string? Value)> Fields =>
    [
        ("x", Across?.ToString(CultureInfo.InvariantCulture)),
        ("y", Up?.ToString(CultureInfo.InvariantCulture)),
        .. WalkAway.Select(faction => (string.Create(CultureInfo.InvariantCulture, $"w{faction.Key}"), (string?)faction.Value.ToString("0.##########", CultureInfo.InvariantCulture))),
    ];
}
