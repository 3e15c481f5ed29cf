using System.Text.Json;
using Parley.Record.Packing;
using Parley.Record.Stores;
using Parley.Talks.Journal;
using Parley.Talks.Json;

namespace Parley.Record.Projections;

/// <summary>What was read in each report: the newest reading.</summary>
internal sealed class ReadingProjection : IProjection
{
    public void Apply(SqlSession session, Entry entry, JsonElement payload)
    {
        if (entry.Kind != EntryKind.ReadingMade) return;
        var reading = ReadingJson.Parse(payload);
        var report = ReportProjection.KeyOf(session, reading.Id);
        if (report == 0) return;
        session.Run("UPDATE reading SET until = @p1 WHERE report = @p2 AND until = @p3", entry.Number, report, ProjectionSet.Open);
        session.Run(
            "INSERT INTO reading (report, since, until, packed) VALUES (@p1, @p2, @p3, @p4)", report, entry.Number, ProjectionSet.Open, PackedReading.Pack(reading));
    }
}
