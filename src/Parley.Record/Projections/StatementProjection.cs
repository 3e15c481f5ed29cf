using Parley.Record.Packing;
using Parley.Record.Stores;
using Parley.Record.Views;
using Parley.Talks;
using Parley.Talks.Journal;

namespace Parley.Record.Projections;

/// <summary>The dated reports by parties, publisher and day, so that what was said before is found from the latest backwards.</summary>
internal static class StatementProjection
{
    /// <summary>Stands for whatever parties.</summary>
    private const string Whoever = "";

    /// <summary>Keeps a report under the parties of its reading instead of those of the reading before.</summary>
    public static void Keep(SqlSession session, Entry entry, long report, byte[]? before, Reading reading)
    {
        var old = before is null ? [] : Parties(PackedReading.Unpack(before));
        var now = Parties(reading);
        if (old.SetEquals(now) || Find(session, report) is not { } source) return;
        foreach (var party in old.Except(now, StringComparer.Ordinal))
        {
            session.Run(
                "UPDATE statement SET until = @p1 WHERE party = @p2 AND speaker = @p3 AND published = @p4 AND report = @p5 AND until = @p6",
                entry.Number, party, source.Speaker, source.Published, report, ProjectionSet.Open);
        }

        foreach (var party in now.Except(old, StringComparer.Ordinal))
        {
            session.Run(
                "INSERT INTO statement (party, speaker, published, report, since, until) VALUES (@p1, @p2, @p3, @p4, @p5, @p6)",
                party, source.Speaker, source.Published, report, entry.Number, ProjectionSet.Open);
        }
    }

    /// <summary>The newest reports that match, by their keys, the latest first.</summary>
    /// <param name="session">Asks.</param>
    /// <param name="number">The entry as of which.</param>
    /// <param name="query">What is looked for.</param>
    /// <param name="parties">The parties that are asked for, each by all names that stand for it.</param>
    /// <param name="most">The most that are given.</param>
    public static IReadOnlyList<long> Find(SqlSession session, long number, EarlierQuery query, IReadOnlyList<IReadOnlyList<string>> parties, int most)
    {
        IReadOnlyList<string> names = parties.Count == 0 ? [Whoever] : parties[0];
        return parties.Count < 2
            ? [.. Find(session, number, query, names, [], most).Select(found => found.Report)]
            : [.. Enumerable.Range(0, parties.Count - 1)
                .SelectMany(first => Find(session, number, query, parties[first], [.. parties.Skip(first + 1).SelectMany(others => others)], most))
                .Distinct()
                .OrderByDescending(found => found)
                .Take(most)
                .Select(found => found.Report)];
    }

    private static List<(string Published, long Report)> Find(SqlSession session, long number, EarlierQuery query, IReadOnlyList<string> names, IReadOnlyList<string> others, int most)
    {
        var values = new List<object?> { number, query.Before is { } day ? PackedRow.Write(day) : "a" };
        var speaker = query.IsByAnyone ? "" : $"AND s.speaker = {Add(values, [Speaker(query.Publisher)])}";
        var both = others.Count == 0 ? "" : $"AND EXISTS (SELECT 1 FROM statement o WHERE o.party IN ({Add(values, others)}) AND o.speaker = s.speaker AND o.published = s.published AND o.report = s.report AND o.since <= @p1 AND o.until > @p1)";
        return session.Rows(
            $"SELECT {(names.Count > 1 ? "DISTINCT " : "")}s.published, s.report FROM statement s WHERE s.party IN ({Add(values, names)}) {speaker} AND s.published < @p2 AND s.since <= @p1 AND s.until > @p1 "
                + $"AND NOT EXISTS (SELECT 1 FROM copy k WHERE k.report = s.report AND k.since <= @p1 AND k.until > @p1) {both} ORDER BY s.published DESC, s.report DESC LIMIT {most}",
            row => (row.GetString(0), row.GetInt64(1)),
            [.. values]).ToList();
    }

    private static string Add(List<object?> values, IReadOnlyList<string> names)
    {
        var first = values.Count + 1;
        values.AddRange(names);
        return string.Join(", ", names.Select((_, index) => $"@p{first + index}"));
    }

    private static HashSet<string> Parties(Reading reading) => [Whoever, .. reading.Parties];

    private static Source? Find(SqlSession session, long report) => session.First(
        "SELECT published, publisher FROM report WHERE key = @p1 AND published IS NOT NULL", row => new Source(row.GetString(0), Speaker(PackedRow.Optional(row, 1))), report);

    /// <summary>A publisher, however it is written.</summary>
    private static string Speaker(string? publisher) => publisher?.ToUpperInvariant() ?? "";

    private sealed record Source(string Published, string Speaker);
}
