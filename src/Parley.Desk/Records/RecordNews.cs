using System.Text.Json;
using Parley.Record.Entries;
using Parley.Talks;
using Parley.Talks.Journal;

namespace Parley.Desk.Records;

/// <summary>What came into a record between two of its entries.</summary>
/// <param name="Number">The last entry that is told of; what comes next is told after it.</param>
/// <param name="Reports">How many reports came in.</param>
/// <param name="Talks">The talks that got reports, by name.</param>
/// <param name="Corrected">The ids of the reports on whose items people decided.</param>
/// <param name="Questions">How often a question was put, answered or resolved.</param>
public sealed record RecordNews(long Number, int Reports, ValueList<TalksNews> Talks, ValueList<string> Corrected, int Questions)
{
    private const int Most = 1000;

    /// <summary>What came in after an entry, the earliest first; each tells of a thousand entries at most.</summary>
    /// <param name="record">The record.</param>
    /// <param name="after">The number of the entry.</param>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static IEnumerable<RecordNews> After(IRecord record, long after)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Read(after).Chunk(Most).Select(Of);
    }

    private static RecordNews Of(Entry[] entries) => new(
        entries[^1].Number,
        entries.Count(entry => entry.Kind == EntryKind.ReportAdded),
        entries.Where(entry => entry.Kind == EntryKind.ReportsPlaced).SelectMany(Placed).GroupBy(talks => talks, StringComparer.Ordinal).Select(talks => new TalksNews(talks.Key, talks.Count())).OrderBy(talks => talks.Talks, StringComparer.Ordinal).ToValueList(),
        entries.Where(entry => entry.Kind == EntryKind.ItemDecided).Select(entry => ItemDecided.Parse(Json(entry)).Report).Distinct(StringComparer.Ordinal).ToValueList(),
        entries.Count(entry => entry.Kind is EntryKind.QuestionOpened or EntryKind.ForecastMade or EntryKind.QuestionResolved));

    /// <summary>The talks of an entry, once for each report that was placed in them.</summary>
    private static IEnumerable<string> Placed(Entry entry)
    {
        var placed = ReportsPlaced.Parse(Json(entry));
        return Enumerable.Repeat(placed.Talks, placed.Reports.Count(report => report.Confidence > 0));
    }

    private static JsonElement Json(Entry entry)
    {
        using var document = JsonDocument.Parse(entry.Payload);
        return document.RootElement.Clone();
    }
}

/// <summary>Talks that got reports.</summary>
/// <param name="Talks">Their name.</param>
/// <param name="Reports">How many.</param>
public sealed record TalksNews(string Talks, int Reports);
