using System.Text.Json;
using System.Text.Json.Nodes;
using Parley.Record.Entries;
using Parley.Talks.Journal;
using Parley.Talks.Json;

namespace Parley.Desk.Records;

/// <summary>Takes down what people decide on items of readings. Nothing is overwritten: the machine's version and score stay, and every decision can be taken back.</summary>
/// <param name="record">The record.</param>
/// <param name="by">The person who decides.</param>
public sealed class ReviewReports(IRecord record, Author by)
{
    /// <summary>The item was read rightly.</summary>
    /// <param name="report">The report's id.</param>
    /// <param name="item">The item's id.</param>
    /// <returns>The entry that says so.</returns>
    /// <exception cref="RequestException">There is no such report or item.</exception>
    public Entry Accept(string report, string item) => Decide(now =>
    {
        var found = Find(now, report, item);
        return new ItemDecided(report, found.Id, Verdict.Accepted, MachineOf(found), found.Shown.Accept());
    });

    /// <summary>The item is not in the text.</summary>
    /// <inheritdoc cref="Accept"/>
    public Entry Reject(string report, string item) => Decide(now =>
    {
        var found = Find(now, report, item);
        return new ItemDecided(report, found.Id, Verdict.Rejected, MachineOf(found) ?? found.Shown, Value: null);
    });

    /// <summary>The item was read wrongly in part.</summary>
    /// <param name="report">The report's id.</param>
    /// <param name="item">The item's id.</param>
    /// <param name="fields">The fields that are otherwise, as in the JSON of a reading: <c>act</c>, <c>holder</c>, <c>content</c> ...; null takes a value away.</param>
    /// <returns>The entry that says so.</returns>
    /// <exception cref="RequestException">There is no such report or item, or the item would no longer be one.</exception>
    public Entry Edit(string report, string item, IReadOnlyDictionary<string, JsonNode?> fields) => Decide(now =>
    {
        var found = Find(now, report, item);
        var edited = Checked(now, report, () => found.Shown.Edit(fields));
        return new ItemDecided(report, found.Id, found.Machine is null ? Verdict.Added : Verdict.Edited, MachineOf(found), edited);
    });

    /// <summary>Something is in the text that was not read.</summary>
    /// <param name="report">The report's id.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="json">The item as in the JSON of a reading, with its evidence.</param>
    /// <returns>The entry that says so.</returns>
    /// <exception cref="RequestException">There is no such report, or the JSON is no such item.</exception>
    public Entry Add(string report, ItemKind kind, string json) => Decide(now =>
    {
        var added = Checked(now, report, () => new ReadingItem(kind, json).Edit(new Dictionary<string, JsonNode?>()));
        return new ItemDecided(report, added.Id, Verdict.Added, Machine: null, added);
    });

    /// <summary>Takes back what an entry decided on an item or a name, or that a report is a copy; what was decided before it holds again.</summary>
    /// <param name="number">The entry; null for the last decision of this person that was not taken back.</param>
    /// <returns>The entry that was taken back.</returns>
    /// <exception cref="RequestException">There is nothing that can be taken back.</exception>
    public Entry Undo(long? number = null)
    {
        Entry? undone = null;
        record.Append(_ =>
        {
            undone = number is { } known ? Standing().FirstOrDefault(entry => entry.Number == known) : Standing().LastOrDefault(entry => entry.By == by);
            if (undone is null) throw new RequestException(number is null ? "there is no decision of yours to take back" : $"entry {number} is no decision that can be taken back");
            return [new EntryUndone(undone.Number).Draft(by)];
        });
        return undone!;
    }

    private IEnumerable<Entry> Standing()
    {
        var undone = record.Read(kind: EntryKind.EntryUndone).Select(entry => NumberOf(entry.Payload)).ToHashSet();
        return record.Read(kind: EntryKind.ItemDecided).Concat(record.Read(kind: EntryKind.NameMerged)).Concat(record.Read(kind: EntryKind.ReportCopied)).Where(entry => !undone.Contains(entry.Number)).OrderBy(entry => entry.Number);
    }

    private static long NumberOf(string payload) => JsonNode.Parse(payload)!["entry"]!.GetValue<long>();

    private Entry Decide(Func<IRecordView, ItemDecided> decide) => record.Append(now => [decide(now).Draft(by)])[0];

    /// <summary>The item as it was read when it was first decided on, or else as it is read now.</summary>
    private static ReadingItem? MachineOf(ReviewedItem found) => found.Machine ?? found.Decision?.Machine;

    private static ReviewedItem Find(IRecordView now, string report, string item)
    {
        Require(now, report);
        return now.ItemsOf(report).FirstOrDefault(found => found.Id == item)
            ?? throw new RequestException($"'{report}' has no item '{item}'; parley items {report} lists those that it has");
    }

    private static RecordedReport Require(IRecordView now, string report) =>
        now.FindReport(report) ?? throw new RequestException($"there is no report '{report}'; parley search and parley talks show list reports");

    private static ReadingItem Checked(IRecordView now, string report, Func<ReadingItem> make)
    {
        var length = Require(now, report).Report.Document.Content.Length;
        try
        {
            var item = make();
            ReadingItems.Check(item, length);
            return item;
        }
        catch (Exception error) when (error is ReadingFormatException or JsonException or InvalidOperationException or NullReferenceException or ArgumentException or FormatException)
        {
            var what = error is ReadingFormatException ? error.Message : "it is no item of a reading with its evidence";
            throw new RequestException($"that is no item: {what}; parley schema says what items look like");
        }
    }
}
