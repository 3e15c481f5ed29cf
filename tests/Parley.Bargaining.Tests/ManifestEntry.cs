using System.Text.Json;
using Parley.Testing;

namespace Parley.Bargaining.Tests;

/// <summary>A scenario with figures that other programs found.</summary>
internal sealed record ManifestEntry(string Name, string Path, string Format, JsonElement Known, JsonElement? Computed, string? Outcomes)
{
    public static IReadOnlyList<ManifestEntry> All { get; } = SharedData.IsPresent ? Load() : [];

    private static List<ManifestEntry> Load()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(SharedData.PathOf("data/scenarios/manifest.json")));
        return [.. document.RootElement.EnumerateArray().Select(entry => entry.Clone()).Select(entry => new ManifestEntry(
            entry.GetProperty("name").GetString()!,
            SharedData.PathOf("data/scenarios/" + entry.GetProperty("path").GetString()),
            entry.GetProperty("format").GetString()!,
            entry.GetProperty("known"),
            entry.TryGetProperty("computed", out var computed) ? computed : null,
            entry.TryGetProperty("outcomes", out var outcomes) ? outcomes.GetRawText() : null))];
    }
}
