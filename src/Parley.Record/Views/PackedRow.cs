using System.Data.Common;
using System.Globalization;
using Parley.Record.Corrections;
using Parley.Record.Packing;
using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Text;

namespace Parley.Record.Views;

/// <summary>A row with a report and its packed reading, unpacked later, perhaps on another thread.</summary>
internal sealed class PackedRow
{
    private readonly long _key;
    private readonly string _id;
    private readonly DateOnly? _published;
    private readonly string? _title;
    private readonly string? _publisher;
    private readonly string? _dateline;
    private readonly string _text;
    private readonly byte[] _packed;
    private readonly double _membership;

    /// <param name="row">Key, id, published, title, publisher, dateline, text and packed reading, in this order.</param>
    /// <param name="membership">How sure it is that the report belongs to the talks asked for.</param>
    public PackedRow(DbDataReader row, double membership)
    {
        _key = row.GetInt64(0);
        _id = row.GetString(1);
        _published = Day(row, 2);
        _title = Optional(row, 3);
        _publisher = Optional(row, 4);
        _dateline = Optional(row, 5);
        _text = row.GetString(6);
        _packed = row.GetFieldValue<byte[]>(7);
        _membership = membership;
    }

    /// <summary>The text of a column that may be empty.</summary>
    public static string? Optional(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>The day in a column that may be empty.</summary>
    public static DateOnly? Day(DbDataReader row, int column) =>
        Optional(row, column) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>A day as columns have it.</summary>
    public static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The report and its reading, by the names that count.</summary>
    public RecordedReport Unpack(NameBook names)
    {
        var report = new Report(_id, new TextDocument(_text), _published, _title, _publisher, _dateline);
        return new RecordedReport(_key, report, Renaming.Of(PackedReading.Unpack(_packed), names), _membership);
    }
}
