using System.Text.Json;
using Parley.Record.Corrections;
using Parley.Record.Entries;
using Parley.Record.Packing;
using Parley.Record.Searching;
using Parley.Record.Stores;
using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Talks.Json;

namespace Parley.Record.Projections;

/// <summary>What each report says: the newest reading, as people corrected it, and where that differs as it was read.</summary>
internal sealed class ReadingProjection : IProjection
{
    public void Apply(SqlSession session, Entry entry, JsonElement payload)
    {
        switch (entry.Kind)
        {
            case EntryKind.ReadingMade:
                var reading = ReadingJson.Parse(payload);
                Keep(session, entry, ReportProjection.KeyOf(session, reading.Id), reading);
                break;
            case EntryKind.ItemDecided:
                Correct(session, entry, ReportProjection.KeyOf(session, payload.GetProperty("report").GetString()!));
                break;
            case EntryKind.EntryUndone:
                Correct(session, entry, session.Number("SELECT report FROM decision WHERE since = @p1", EntryUndone.Parse(payload).Number));
                break;
        }
    }

    private static void Correct(SqlSession session, Entry entry, long report)
    {
        var machine = session.First(
            "SELECT COALESCE(machine, packed) FROM reading WHERE report = @p1 AND until = @p2", row => row.GetFieldValue<byte[]>(0), report, ProjectionSet.Open);
        if (machine is not null) Keep(session, entry, report, PackedReading.Unpack(machine));
    }

    private static void Keep(SqlSession session, Entry entry, long report, Reading machine)
    {
        if (report == 0) return;
        var corrected = CorrectedReading.Of(machine, DecisionProjection.Find(session, entry.Number, report));
        var before = session.First("SELECT packed FROM reading WHERE report = @p1 AND until = @p2", row => row.GetFieldValue<byte[]>(0), report, ProjectionSet.Open);
        session.Run("UPDATE reading SET until = @p1 WHERE report = @p2 AND until = @p3", entry.Number, report, ProjectionSet.Open);
        session.Run(
            "INSERT INTO reading (report, since, until, packed, machine) VALUES (@p1, @p2, @p3, @p4, @p5)",
            report,
            entry.Number,
            ProjectionSet.Open,
            PackedReading.Pack(corrected),
            ReferenceEquals(machine, corrected) ? null : PackedReading.Pack(machine));
        StatementProjection.Keep(session, entry, report, before, corrected);
        KeepClaims(session, entry, report, corrected);
    }

    private static void KeepClaims(SqlSession session, Entry entry, long report, Reading corrected)
    {
        session.Run("UPDATE claim SET until = @p1 WHERE report = @p2 AND until = @p3", entry.Number, report, ProjectionSet.Open);
        var place = 0;
        foreach (var (claim, sentence) in ClaimRows.Of(corrected))
        {
            session.Run(
                "INSERT INTO claim (report, since, place, until, kind, deed, holder, party, target, issue, confidence, sentence_start, sentence_end) "
                    + "VALUES (@p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13)",
                report, entry.Number, place++, ProjectionSet.Open, ValueName.Of(claim.Kind), claim.Deed, claim.Holder, claim.Party ?? claim.Holder, claim.Target, claim.Issue, claim.Confidence, sentence.Start, sentence.End);
        }
    }
}
