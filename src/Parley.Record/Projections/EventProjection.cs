using System.Globalization;
using System.Text.Json;
using Parley.Record.Entries;
using Parley.Record.Stores;
using Parley.Talks.Journal;

namespace Parley.Record.Projections;

/// <summary>The rows of event data that were imported, each once.</summary>
internal sealed class EventProjection : IProjection
{
    public void Apply(SqlSession session, Entry entry, JsonElement payload)
    {
        if (entry.Kind != EntryKind.EventsImported) return;
        foreach (var row in EventsImported.Parse(payload).Events)
        {
            session.Run(
                "INSERT INTO event (origin, since, day, actor, target, cameo) VALUES (@p1, @p2, @p3, @p4, @p5, @p6) ON CONFLICT DO NOTHING",
                row.Origin,
                entry.Number,
                row.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                row.Actor,
                row.Target,
                row.Cameo);
        }
    }
}
