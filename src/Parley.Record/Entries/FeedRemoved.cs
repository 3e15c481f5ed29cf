using System.Text.Json;
using Parley.Record.Journal;
using Parley.Talks.Journal;

namespace Parley.Record.Entries;

/// <summary>A feed is no longer followed; what came of it stays.</summary>
/// <param name="Address">Its address.</param>
public sealed record FeedRemoved(string Address)
{
    /// <summary>The entry that says so.</summary>
    public EntryDraft Draft(Author by) => new(EntryKind.FeedRemoved, by, Payload.Of(json => json.WriteString("address", Address)));

    internal static FeedRemoved Parse(JsonElement json) => new(json.GetProperty("address").GetString()!);
}
