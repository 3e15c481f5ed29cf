using System.Text.Json;
using Parley.Record.Journal;
using Parley.Talks.Journal;

namespace Parley.Record.Entries;

/// <summary>A feed is followed from now on.</summary>
/// <param name="Address">Its address.</param>
/// <param name="IsPrivate">Whether it, and what it names, may lie on this machine or in a local network.</param>
public sealed record FeedAdded(string Address, bool IsPrivate)
{
    /// <summary>The entry that says so.</summary>
    public EntryDraft Draft(Author by) => new(EntryKind.FeedAdded, by, Payload.Of(Write));

    internal static FeedAdded Parse(JsonElement json) => new(json.GetProperty("address").GetString()!, json.GetProperty("private").GetBoolean());

    private void Write(Utf8JsonWriter json)
    {
        json.WriteString("address", Address);
        json.WriteBoolean("private", IsPrivate);
    }
}
