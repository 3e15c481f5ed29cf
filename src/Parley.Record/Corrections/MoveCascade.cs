using System.Text.Json.Nodes;
using Parley.Talks.Journal;
using Parley.Talks.Json;

namespace Parley.Record.Corrections;

/// <summary>Lets the moves fall that were made of positions, meetings and measures which people rejected or edited, unless a person decided on the move itself.</summary>
internal static class MoveCascade
{
    /// <summary>The items that count.</summary>
    /// <param name="kept">The items after the decisions.</param>
    /// <param name="fallen">Those as they were read that no longer count as they were.</param>
    public static IEnumerable<ReadingItem> Keep(IReadOnlyList<ReviewedItem> kept, IReadOnlyList<ReadingItem> fallen)
    {
        var gone = fallen.SelectMany(DeedsOf).ToHashSet();
        gone.ExceptWith(kept.SelectMany(item => DeedsOf(item.Now!)));
        return kept.Where(item => item.Decision is not null || item.Now!.Kind != ItemKind.Move || !gone.Overlaps(DeedsOfMove(item.Now))).Select(item => item.Now!);
    }

    private static IEnumerable<(int Sentence, string Actor)> DeedsOf(ReadingItem item)
    {
        var json = JsonNode.Parse(item.Json)!;
        var actors = item.Kind switch
        {
            ItemKind.Position => [json["holder"]!.GetValue<string>()],
            ItemKind.Pressure => [json["actor"]!.GetValue<string>()],
            ItemKind.Meeting => json["parties"]!.AsArray().Select(party => party!.GetValue<string>()),
            _ => (IEnumerable<string>)[],
        };
        return actors.Select(actor => (item.Evidence.Start, actor));
    }

    private static IEnumerable<(int Sentence, string Actor)> DeedsOfMove(ReadingItem move) => [(move.Evidence.Start, JsonNode.Parse(move.Json)!["actor"]!.GetValue<string>())];
}
