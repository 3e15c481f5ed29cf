using Parley.Text;

namespace Parley.Talks.Journal;

/// <summary>What the record says as of an entry. Never changes, whatever is added to the record later.</summary>
/// <remarks>Safe to use from several threads. Every method may throw a <see cref="RecordException"/> when the record cannot be read.</remarks>
public interface IRecordView
{
    /// <summary>The number of the last entry that it knows; 0 for the empty record.</summary>
    long Number { get; }

    /// <summary>All talks, archived ones too, by name.</summary>
    IReadOnlyList<Negotiation> Talks();

    /// <summary>The talks of a name, or null.</summary>
    Negotiation? FindTalks(string name);

    /// <summary>The reports of talks with their readings as people corrected them, by day, then in the order in which they came.</summary>
    /// <param name="talks">The name of the talks; none of that name have no reports.</param>
    /// <param name="on">Only reports published up to that day, and those without a day; null for all.</param>
    IReadOnlyList<RecordedReport> ReportsOf(string talks, DateOnly? on = null);

    /// <summary>The last entry that may have changed what is said of talks: themselves, their reports, what was read in these and decided on it, and names. 0 for none.</summary>
    /// <param name="talks">The name of the talks; null for any talks. Views of one record that agree on the number agree on the talks and their reports.</param>
    long LastChangeOf(string? talks);

    /// <summary>Earlier reports, the latest first; of those of a day, the one that came in last.</summary>
    /// <param name="query">What is looked for.</param>
    IReadOnlyList<RecordedReport> Earlier(EarlierQuery query);

    /// <summary>All reports that were read, in the order in which they came, as they are asked for.</summary>
    IEnumerable<RecordedReport> Reports();

    /// <summary>The report of an id, or null.</summary>
    RecordedReport? FindReport(string id);

    /// <summary>The id of the report that has exactly this text, or null.</summary>
    string? FindText(string text);

    /// <summary>The report that counts among those which a text is a near copy of, or null.</summary>
    /// <param name="print">The print of the text.</param>
    /// <param name="published">The day that the text bears, or null.</param>
    Copy? FindCopy(TextPrint print, DateOnly? published);

    /// <summary>The talks that a report is in.</summary>
    IReadOnlyList<Membership> MembershipsOf(string report);

    /// <summary>Where a report's text came from, the first time and again, in that order.</summary>
    IReadOnlyList<Appearance> AppearancesOf(string report);

    /// <summary>Whether a text came in from a place, or was refused there.</summary>
    /// <param name="where">The file or address, with the line where there is one.</param>
    bool IsKnownPlace(string where);

    /// <summary>The feeds that are followed, in the order in which they were added.</summary>
    IReadOnlyList<Feed> Feeds();

    /// <summary>The items of a report with what people decided on them, kind by kind in the order of the text; rejected ones too.</summary>
    /// <param name="report">The report's id; none of that id has no items.</param>
    IReadOnlyList<ReviewedItem> ItemsOf(string report);

    /// <summary>What people decided on items and did not take back: the last on each, in the order of the entries.</summary>
    /// <param name="report">The report's id, or null for all reports.</param>
    IReadOnlyList<Decision> Decisions(string? report = null);

    /// <summary>What a report's newest reader read, before any correction, or null when there is no such report.</summary>
    Reading? MachineReading(string report);

    /// <summary>Which names stand for others, by kind, name and report.</summary>
    IReadOnlyList<NameRule> Names();

    /// <summary>What there is in the reports' words and in what was read in them, the reports that came in last first.</summary>
    /// <param name="query">What is looked for.</param>
    /// <returns>Claims in whose sentence the words stand before others of the same day.</returns>
    IReadOnlyList<Finding> Search(RecordQuery query);

    /// <summary>The near copies of a report, in the order in which they came; they are neither among the reports of talks, nor among all reports, nor found by a search.</summary>
    IReadOnlyList<Copy> CopiesOf(string report);

    /// <summary>The imported rows of event data, by day and origin.</summary>
    /// <param name="from">The first day, or null.</param>
    /// <param name="to">The last day, or null.</param>
    IReadOnlyList<CodedEvent> Events(DateOnly? from = null, DateOnly? to = null);

    /// <summary>Whether the row of event data of an origin was imported.</summary>
    bool HasEvent(string origin);

    /// <summary>What could not be taken in, until a report comes in from the same place, in the order in which it was refused.</summary>
    IReadOnlyList<Refusal> Quarantine();
}
