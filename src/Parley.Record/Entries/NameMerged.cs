using System.Text.Json;
using Parley.Record.Journal;
using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Talks.Json;

namespace Parley.Record.Entries;

/// <summary>A name stands for another from now on, in all reports or in some; or for itself again.</summary>
/// <param name="Kind">What it is the name of.</param>
/// <param name="Name">The name as it is read.</param>
/// <param name="Into">The name that counts; null when it is to stand for itself.</param>
/// <param name="Reports">The ids of the reports in which that holds; none for all in which nothing else is said.</param>
public sealed record NameMerged(NameKind Kind, string Name, string? Into, ValueList<string> Reports)
{
    /// <summary>The entry that says so.</summary>
    public EntryDraft Draft(Author by) => new(EntryKind.NameMerged, by, Payload.Of(Write));

    internal static NameMerged Parse(JsonElement json) => new(
        ValueName.TryParse<NameKind>(json.GetProperty("of").GetString(), out var kind) ? kind : throw new FormatException("it is unknown what the name is of"),
        json.GetProperty("name").GetString()!,
        json.GetProperty("into").GetString(),
        json.GetProperty("reports").EnumerateArray().Select(report => report.GetString()!).ToValueList());

    private void Write(Utf8JsonWriter json)
    {
        json.WriteString("of", ValueName.Of(Kind));
        json.WriteString("name", Name);
        json.WriteString("into", Into);
        json.WriteStartArray("reports");
        foreach (var report in Reports) json.WriteStringValue(report);
        json.WriteEndArray();
    }
}
