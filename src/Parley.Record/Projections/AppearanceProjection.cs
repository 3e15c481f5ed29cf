using System.Text.Json;
using Parley.Record.Stores;
using Parley.Talks.Journal;

namespace Parley.Record.Projections;

/// <summary>Where each report's text came from, once for every place.</summary>
internal sealed class AppearanceProjection : IProjection
{
    public void Apply(SqlSession session, Entry entry, JsonElement payload)
    {
        if (entry.Kind is not (EntryKind.ReportAdded or EntryKind.ReportRepeated)) return;
        var id = payload.GetProperty(entry.Kind == EntryKind.ReportAdded ? "id" : "report").GetString()!;
        session.Run(
            "INSERT INTO appearance (report, place, since, published, publisher) VALUES (@p1, @p2, @p3, @p4, @p5) ON CONFLICT DO NOTHING",
            ReportProjection.KeyOf(session, id),
            payload.GetProperty("where").GetString(),
            entry.Number,
            payload.GetProperty("published").GetString(),
            payload.GetProperty("publisher").GetString());
    }
}
