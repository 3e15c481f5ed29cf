using System.Globalization;

namespace Parley.Client;

/// <summary>What is moved in a game.</summary>
public sealed record GameMove
{
    /// <summary>The place of the faction whose gain is laid off across, from 0; null for the first that is suited.</summary>
    public int? Across { get; init; }

    /// <summary>The place of the faction whose gain is laid off upwards; null for the first that is suited.</summary>
    public int? Up { get; init; }

    /// <summary>The levels of means of pressure, by their places; those that are not named by the file's schedule.</summary>
    public IReadOnlyDictionary<int, double> Levels { get; init; } = new Dictionary<int, double>();

    /// <summary>What factions would walk away with before pressure, by their places; those that are not named as in the file.</summary>
    public IReadOnlyDictionary<int, double> WalkAway { get; init; } = new Dictionary<int, double>();

    internal IEnumerable<(string Name, string? Value)> Fields =>
    [
        ("x", Across?.ToString(CultureInfo.InvariantCulture)),
        ("y", Up?.ToString(CultureInfo.InvariantCulture)),
        .. Numbered("w", WalkAway),
        .. Numbered("p", Levels),
    ];

    private static IEnumerable<(string Name, string? Value)> Numbered(string letter, IReadOnlyDictionary<int, double> values) =>
        values.Select(pair => (string.Create(CultureInfo.InvariantCulture, $"{letter}{pair.Key}"), (string?)pair.Value.ToString("0.##########", CultureInfo.InvariantCulture)));
}
