using System.Data.Common;
using Parley.Record.Stores;
using Parley.Record.Views;
using Parley.Talks.Journal;
using Parley.Text;

namespace Parley.Record.Copies;

/// <summary>Finds the report that a text is a near copy of.</summary>
internal static class CopySearch
{
    /// <summary>The report that a text is most like, the earliest of equals; null when none is near. A copy's own original stands for it.</summary>
    public static Copy? Find(SqlSession session, long number, TextPrint print, DateOnly? published)
    {
        if (print.IsShort) return null;
        var keys = print.Keys().Cast<object?>().ToArray();
        var bands = string.Join(", ", keys.Select((_, index) => $"@p{index + 2}"));
        var near = session.Rows(
                $"SELECT DISTINCT r.key, r.id, r.published, r.print FROM band b JOIN report r ON r.key = b.report WHERE b.report <= @p1 AND b.band IN ({bands})", Row, [number, .. keys])
            .ToList()
            .Where(row => TextPrint.AreClose(row.Published, published) && print.MayBeLike(row.Print))
            .Select(row => (row.Key, row.Id, Likeness: print.Likeness(TextPrint.Of(session.First("SELECT text FROM report WHERE key = @p1", text => text.GetString(0), row.Key)!))))
            .Where(row => row.Likeness >= TextPrint.Near)
            .OrderByDescending(row => row.Likeness)
            .ThenBy(row => row.Key)
            .ToList();
        return near.Count == 0 ? null : new Copy(Report: "", OriginalOf(session, number, near[0].Key) ?? near[0].Id, near[0].Likeness, Number: 0);
    }

    private static string? OriginalOf(SqlSession session, long number, long report) => session.First(
        "SELECT original FROM copy WHERE report = @p1 AND since <= @p2 AND until > @p2", row => row.GetString(0), report, number);

    private static (long Key, string Id, DateOnly? Published, byte[] Print) Row(DbDataReader row) => (row.GetInt64(0), row.GetString(1), PackedRow.Day(row, 2), row.GetFieldValue<byte[]>(3));
}
