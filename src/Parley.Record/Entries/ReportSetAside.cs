using System.Text.Json;
using Parley.Record.Journal;
using Parley.Talks.Journal;

namespace Parley.Record.Entries;

/// <summary>Something could not be taken in, and waits in the quarantine until a report comes in from the same place.</summary>
/// <param name="Where">The file or address, with the line where there is one.</param>
/// <param name="What">What is wrong with it.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record ReportSetAside(string Where, string What, string Remedy)
{
    /// <summary>The entry that says so.</summary>
    public EntryDraft Draft(Author by) => new(EntryKind.ReportRefused, by, Payload.Of(Write));

    internal static ReportSetAside Parse(JsonElement json) =>
        new(json.GetProperty("where").GetString()!, json.GetProperty("what").GetString()!, json.GetProperty("remedy").GetString()!);

    private void Write(Utf8JsonWriter json)
    {
        json.WriteString("where", Where);
        json.WriteString("what", What);
        json.WriteString("remedy", Remedy);
    }
}
