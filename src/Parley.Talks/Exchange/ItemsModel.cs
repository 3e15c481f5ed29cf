using System.Text.Json.Nodes;
using Parley.Talks.Journal;
using Parley.Talks.Json;

namespace Parley.Talks.Exchange;

/// <summary>Items of readings that wait for somebody to decide on them.</summary>
/// <param name="Headline">The finding.</param>
/// <param name="Items">The items on this page.</param>
/// <param name="HasMore">Whether there are others after them.</param>
public sealed record ItemsModel(string Headline, ValueList<ItemLine> Items, bool HasMore);

/// <summary>An item of a report, with what was decided on it.</summary>
/// <param name="Report">The report's id.</param>
/// <param name="Item">What the item is called by in its report.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Sentence">The sentence that states it.</param>
/// <param name="Confidence">How sure the reader is of it, 0 to 1.</param>
/// <param name="Verdict">What was decided, or null.</param>
/// <param name="By">Who decided, or null.</param>
/// <param name="Machine">The item as the newest reader reads it, as in the JSON of a reading; null when that does not read it.</param>
/// <param name="Now">The item as it counts now; null when it was rejected.</param>
public sealed record ItemLine(string Report, string Item, ItemKind Kind, string Sentence, double Confidence, Verdict? Verdict, Author? By, JsonNode? Machine, JsonNode? Now)
{
    /// <summary>The item in a line.</summary>
    public static ItemLine Of(RecordedReport report, ReviewedItem item)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(item);
        return new ItemLine(
            report.Report.Id, item.Id, item.Shown.Kind, item.Shown.Evidence.In(report.Report.Document.Content), item.Shown.Confidence, item.Decision?.Verdict, item.Decision?.By, Parse(item.Machine), Parse(item.Now));
    }

    private static JsonNode? Parse(ReadingItem? item) => item is null ? null : JsonNode.Parse(item.Json);
}
