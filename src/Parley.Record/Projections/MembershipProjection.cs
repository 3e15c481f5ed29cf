using System.Text.Json;
using Parley.Record.Entries;
using Parley.Record.Stores;
using Parley.Talks.Journal;

namespace Parley.Record.Projections;

/// <summary>Which reports are in which talks. A program changes nothing that a person decided.</summary>
internal sealed class MembershipProjection : IProjection
{
    private const string IsOpen = "talks = @p1 AND report = @p2 AND until = @p3";

    public void Apply(SqlSession session, Entry entry, JsonElement payload)
    {
        if (entry.Kind != EntryKind.ReportsPlaced) return;
        var placed = ReportsPlaced.Parse(payload);
        foreach (var (id, confidence) in placed.Reports)
        {
            if (ReportProjection.KeyOf(session, id) is not 0 and var report) Place(session, entry, placed.Talks, report, confidence);
        }
    }

    private static void Place(SqlSession session, Entry entry, string talks, long report, double confidence)
    {
        var isDecided = session.Number($"SELECT decided FROM membership WHERE {IsOpen}", talks, report, ProjectionSet.Open) == 1;
        if (isDecided && !entry.By.IsPerson) return;
        session.Run($"UPDATE membership SET until = @p4 WHERE {IsOpen}", talks, report, ProjectionSet.Open, entry.Number);
        session.Run(
            "INSERT INTO membership (talks, report, since, until, confidence, decided) VALUES (@p1, @p2, @p3, @p4, @p5, @p6)",
            talks,
            report,
            entry.Number,
            ProjectionSet.Open,
            confidence,
            entry.By.IsPerson ? 1 : 0);
    }
}
