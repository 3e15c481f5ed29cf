using System.Text.Json;
using Parley.Record.Entries;
using Parley.Record.Stores;
using Parley.Talks.Journal;

namespace Parley.Record.Projections;

/// <summary>Which reports are near copies of others, and so are not counted.</summary>
internal sealed class CopyProjection : IProjection
{
    public void Apply(SqlSession session, Entry entry, JsonElement payload)
    {
        if (entry.Kind == EntryKind.ReportCopied)
        {
            var copied = ReportCopied.Parse(payload);
            if (ReportProjection.KeyOf(session, copied.Report) is 0) return;
            session.Run(
                "INSERT INTO copy (report, original, likeness, since, until) VALUES (@p1, @p2, @p3, @p4, @p5)",
                ReportProjection.KeyOf(session, copied.Report),
                copied.Original,
                copied.Likeness,
                entry.Number,
                ProjectionSet.Open);
        }
        else if (entry.Kind == EntryKind.EntryUndone)
        {
            session.Run("UPDATE copy SET until = @p1 WHERE since = @p2 AND until = @p3", entry.Number, EntryUndone.Parse(payload).Number, ProjectionSet.Open);
        }
    }
}
