using System.Text.Json;
using Parley.Record.Entries;
using Parley.Record.Stores;
using Parley.Talks.Journal;

namespace Parley.Record.Projections;

/// <summary>The talks that are followed.</summary>
internal sealed class TalksProjection : IProjection
{
    public void Apply(SqlSession session, Entry entry, JsonElement payload)
    {
        if (entry.Kind != EntryKind.TalksDefined) return;
        var talks = TalksDefined.Parse(payload).Talks;
        session.Run("UPDATE talks SET until = @p1 WHERE name = @p2 AND until = @p3", entry.Number, talks.Name, ProjectionSet.Open);
        session.Run(
            "INSERT INTO talks (name, since, until, parties, about, archived) VALUES (@p1, @p2, @p3, @p4, @p5, @p6)",
            talks.Name,
            entry.Number,
            ProjectionSet.Open,
            string.Join('\n', talks.Parties),
            talks.About,
            talks.IsArchived ? 1 : 0);
    }
}
