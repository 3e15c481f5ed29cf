using System.Text.Json;
using Parley.Record.Journal;
using Parley.Talks.Journal;

namespace Parley.Record.Entries;

/// <summary>What an entry before it decided no longer holds; what was decided before that holds again.</summary>
/// <param name="Number">The entry that is taken back: an item decided on, or a name merged.</param>
public sealed record EntryUndone(long Number)
{
    /// <summary>The entry that says so.</summary>
    public EntryDraft Draft(Author by) => new(EntryKind.EntryUndone, by, Payload.Of(json => json.WriteNumber("entry", Number)));

    internal static EntryUndone Parse(JsonElement json) => new(json.GetProperty("entry").GetInt64());
}
