using System.Text.Json;
using Parley.Standings.Comparisons;
using Parley.Talks.Comparisons;

namespace Parley.Training.Comparisons;

/// <summary>A case with what people say of it.</summary>
internal sealed record GoldCase(StatementCase Case, IReadOnlyDictionary<string, GoldSentence> Labels, IReadOnlyDictionary<string, bool> Missing)
{
    /// <summary>Reads a labelled case.</summary>
    public static GoldCase Read(string path)
    {
        var json = File.ReadAllText(path);
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return new GoldCase(
            StatementCaseJson.Parse(json),
            root.GetProperty("labels").EnumerateObject().ToDictionary(entry => entry.Name, entry => Sentence(entry.Value), StringComparer.Ordinal),
            root.GetProperty("missing").EnumerateArray()
                .GroupBy(point => point.GetProperty("sentence").GetString()!, point => point.GetProperty("weight").GetString() == "notable")
                .ToDictionary(point => point.Key, point => point.Any(notable => notable), StringComparer.Ordinal));
    }

    private static GoldSentence Sentence(JsonElement item)
    {
        var also = item.TryGetProperty("also", out var list) ? list.EnumerateArray().SelectMany(Matches) : [];
        return new GoldSentence(item.GetProperty("label").GetString()!, [.. Matches(item)], [.. also], item.TryGetProperty("shift", out var shift) ? shift.GetString() : null);
    }

    private static IEnumerable<string> Matches(JsonElement item) =>
        item.TryGetProperty("match", out var matches) ? matches.EnumerateArray().Select(match => match.GetString()!) : [];
}

/// <summary>What people say of a sentence.</summary>
internal sealed record GoldSentence(string Label, string[] Matches, string[] Also, string? Shift);
