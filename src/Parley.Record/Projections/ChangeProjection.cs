using System.Text.Json;
using Parley.Record.Entries;
using Parley.Record.Stores;
using Parley.Talks.Journal;

namespace Parley.Record.Projections;

/// <summary>Which entries may have changed what the record says of talks. It takes an entry after the projections whose rows it looks at.</summary>
internal sealed class ChangeProjection : IProjection
{
    /// <summary>Stands for all talks, and among names for all reports.</summary>
    private const string Everywhere = "";

    public void Apply(SqlSession session, Entry entry, JsonElement payload)
    {
        switch (entry.Kind)
        {
            case EntryKind.TalksDefined:
                Add(session, entry, TalksDefined.Parse(payload).Talks.Name);
                break;
            case EntryKind.ReportsPlaced:
                Add(session, entry, ReportsPlaced.Parse(payload).Talks);
                break;
            case EntryKind.ReadingMade:
                AddTalksOf(session, entry, ReportProjection.KeyOf(session, payload.GetProperty("id").GetString()!));
                break;
            case EntryKind.ItemDecided or EntryKind.ReportCopied:
                AddTalksOf(session, entry, ReportProjection.KeyOf(session, payload.GetProperty("report").GetString()!));
                break;
            case EntryKind.NameMerged:
                AddNamed(session, entry, entry.Number);
                break;
            case EntryKind.EntryUndone:
                Undo(session, entry, EntryUndone.Parse(payload).Number);
                break;
        }
    }

    /// <summary>The last entry up to another that may have changed what is said of talks, or of any where none are named; 0 for none.</summary>
    public static long Last(SqlSession session, string? talks, long number) => talks is null
        ? session.Number("SELECT MAX(number) FROM talks_change WHERE number <= @p1", number)
        : Math.Max(LastOf(session, talks, number), LastOf(session, Everywhere, number));

    private static long LastOf(SqlSession session, string talks, long number) =>
        session.Number("SELECT MAX(number) FROM talks_change WHERE talks = @p1 AND number <= @p2", talks, number);

    private static void Undo(SqlSession session, Entry entry, long undone)
    {
        AddNamed(session, entry, undone);
        AddTalksOf(session, entry, session.Number("SELECT report FROM decision WHERE since = @p1 UNION SELECT report FROM copy WHERE since = @p1", undone));
    }

    /// <summary>What an entry said of a name holds in some reports, or in all.</summary>
    private static void AddNamed(SqlSession session, Entry entry, long merged)
    {
        var reports = session.Rows("SELECT report FROM alias WHERE since = @p1", row => row.GetString(0), merged).ToList();
        foreach (var report in reports)
        {
            if (report == Everywhere) Add(session, entry, Everywhere);
            else AddTalksOf(session, entry, ReportProjection.KeyOf(session, report));
        }
    }

    private static void AddTalksOf(SqlSession session, Entry entry, long report)
    {
        var talks = session.Rows("SELECT DISTINCT talks FROM membership WHERE report = @p1", row => row.GetString(0), report).ToList();
        foreach (var name in talks) Add(session, entry, name);
    }

    private static void Add(SqlSession session, Entry entry, string talks) =>
        session.Run("INSERT INTO talks_change (talks, number) VALUES (@p1, @p2) ON CONFLICT DO NOTHING", talks, entry.Number);
}
