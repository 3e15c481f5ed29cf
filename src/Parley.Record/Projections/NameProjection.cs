using System.Text.Json;
using Parley.Record.Entries;
using Parley.Record.Stores;
using Parley.Talks.Journal;
using Parley.Talks.Json;

namespace Parley.Record.Projections;

/// <summary>Which names stand for others. Of several rules on a name the last counts; when it is taken back, the one before.</summary>
internal sealed class NameProjection : IProjection
{
    /// <summary>Stands for all reports.</summary>
    private const string Everywhere = "";

    public void Apply(SqlSession session, Entry entry, JsonElement payload)
    {
        if (entry.Kind == EntryKind.NameMerged) Add(session, entry, NameMerged.Parse(payload));
        else if (entry.Kind == EntryKind.EntryUndone)
        {
            session.Run("UPDATE alias SET until = @p1 WHERE since = @p2 AND until = @p3", entry.Number, EntryUndone.Parse(payload).Number, ProjectionSet.Open);
        }
    }

    /// <summary>The rules that hold as of an entry.</summary>
    public static IReadOnlyList<NameRule> Find(SqlSession session, long number) =>
    [
        .. session.Rows("SELECT kind, name, target, report, author, since FROM alias WHERE since <= @p1 AND until > @p1 ORDER BY since", Read, number)
            .GroupBy(rule => (rule.Kind, rule.Name, rule.Report))
            .Select(same => same.Last())
            .Where(rule => rule.Into != rule.Name || rule.Report is not null)
            .OrderBy(rule => rule.Kind)
            .ThenBy(rule => rule.Name, StringComparer.Ordinal)
            .ThenBy(rule => rule.Report, StringComparer.Ordinal),
    ];

    private static void Add(SqlSession session, Entry entry, NameMerged merged)
    {
        foreach (var report in merged.Reports.Count == 0 ? [Everywhere] : merged.Reports)
        {
            session.Run(
                "INSERT INTO alias (kind, name, target, report, since, until, author) VALUES (@p1, @p2, @p3, @p4, @p5, @p6, @p7) ON CONFLICT DO NOTHING",
                ValueName.Of(merged.Kind),
                merged.Name,
                merged.Into ?? merged.Name,
                report,
                entry.Number,
                ProjectionSet.Open,
                entry.By.ToString());
        }
    }

    private static NameRule Read(System.Data.Common.DbDataReader row) => new(
        ValueName.TryParse<NameKind>(row.GetString(0), out var kind) ? kind : NameKind.Actor,
        row.GetString(1),
        row.GetString(2),
        row.GetString(3) is { Length: > 0 } report ? report : null,
        Author.Parse(row.GetString(4)),
        row.GetInt64(5));
}
