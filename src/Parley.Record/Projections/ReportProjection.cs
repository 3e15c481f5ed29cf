using System.Globalization;
using System.Text.Json;
using Parley.Record.Entries;
using Parley.Record.Stores;
using Parley.Talks.Journal;
using Parley.Text;

namespace Parley.Record.Projections;

/// <summary>The reports. Their key is the number of the entry by which they came in; they never change.</summary>
internal sealed class ReportProjection : IProjection
{
    public void Apply(SqlSession session, Entry entry, JsonElement payload)
    {
        if (entry.Kind != EntryKind.ReportAdded) return;
        var report = ReportAdded.Parse(payload).Report;
        var print = TextPrint.Of(report.Document.Content);
        session.Run(
            "INSERT INTO report (key, id, published, title, publisher, dateline, digest, print, text) VALUES (@p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9)",
            entry.Number,
            report.Id,
            report.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            report.Title,
            report.Publisher,
            report.Dateline,
            TextDigest.Of(report.Document.Content),
            print.ToBytes(),
            report.Document.Content);
        foreach (var band in print.Keys()) session.Run("INSERT INTO band (band, report) VALUES (@p1, @p2) ON CONFLICT DO NOTHING", band, entry.Number);
        if (session.Dialect.Index is { } index) session.Run(index, entry.Number, report.Title, report.Document.Content);
    }

    /// <summary>The key of the report of an id; 0 when there is none.</summary>
    public static long KeyOf(SqlSession session, string id) => session.Number("SELECT key FROM report WHERE id = @p1", id);
}
