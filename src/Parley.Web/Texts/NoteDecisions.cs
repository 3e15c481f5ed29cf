using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Talks.Json;

namespace Parley.Web.Texts;

/// <summary>Puts what people decided beside the notes, and takes up what they rejected.</summary>
internal static class NoteDecisions
{
    private const string RejectedLetter = "R";

    /// <summary>The notes with the items that they stand for, rejected ones among them, in the order of the text.</summary>
    public static ValueList<Note> Add(ValueList<Note> notes, RecordedReport recorded, IReadOnlyList<ReviewedItem> items)
    {
        var standing = items.Where(item => item.Now is not null).ToLookup(item => item.Shown.Kind);
        var rejected = items.Where(item => item.Now is null && item.Decision is not null).ToList();
        return notes
            .GroupBy(note => note.Kind)
            .SelectMany(kind => Pair([.. kind.OrderBy(Number)], [.. standing[ItemOf(kind.Key)]], recorded.Report))
            .Concat(rejected.Select((item, index) => Rejected(item, index, recorded)).OfType<Note>())
            .OrderBy(note => note.Evidence)
            .ThenBy(note => note.Kind == NoteKind.Attribution)
            .ThenBy(note => note.Code, StringComparer.Ordinal)
            .ToValueList();
    }

    /// <summary>Notes and items of a kind stand in the same order.</summary>
    private static IEnumerable<Note> Pair(List<Note> notes, List<ReviewedItem> items, Report report) =>
        notes.Count == items.Count ? notes.Zip(items, (note, item) => With(note, item, report)) : notes;

    private static Note With(Note note, ReviewedItem item, Report report) => note with
    {
        Item = item.Id,
        Decision = item.Decision is { } decision ? new NoteDecision(decision.Number, decision.Verdict, decision.By.Name, (item.Machine ?? decision.Machine)?.Confidence) : null,
        Fields = ItemForm.Of(item.Shown, report.Document.Content),
    };

    private static Note? Rejected(ReviewedItem item, int index, RecordedReport recorded)
    {
        var alone = NoteWriter.Of(recorded.Report, recorded.Reading.With([item.Shown]));
        return alone is [var note] ? With(note, item, recorded.Report) with { Code = $"{RejectedLetter}{index + 1}", Fields = [] } : null;
    }

    private static int Number(Note note) => int.TryParse(note.Code.AsSpan(1), out var number) ? number : 0;

    private static ItemKind ItemOf(NoteKind kind) => kind switch
    {
        NoteKind.Position => ItemKind.Position,
        NoteKind.Meeting => ItemKind.Meeting,
        NoteKind.Pressure => ItemKind.Pressure,
        NoteKind.Milestone => ItemKind.Milestone,
        NoteKind.Faction => ItemKind.Faction,
        NoteKind.Outlook => ItemKind.Outlook,
        _ => ItemKind.Attribution,
    };
}
