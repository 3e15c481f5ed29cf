using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Talks.Json;

namespace Parley.Record.Entries;

/// <summary>A report was read, for the first time or again.</summary>
public static class ReadingMade
{
    /// <summary>The entry that says so: the reading's JSON, by the reader that made it.</summary>
    public static EntryDraft Draft(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new EntryDraft(EntryKind.ReadingMade, Author.Program(reading.Reader), ReadingJson.Format(reading), reading.Published);
    }
}
