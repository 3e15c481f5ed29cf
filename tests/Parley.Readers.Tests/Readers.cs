using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Tests;

/// <summary>Reads texts with the program's own models, loaded once.</summary>
internal static class Readers
{
    private static readonly Lazy<ReportReader> Reader = new(ReportReader.Load);

    /// <summary>The reader.</summary>
    public static ReportReader Shared => Reader.Value;

    /// <summary>What every reader of talks starts from, for a text of 2018 unless another day is given.</summary>
    public static ReportContext Understand(string text, string published = "2018-06-01", string? dateline = null) => Shared.Understand(Report(text, published, dateline));

    /// <summary>The reading of a text.</summary>
    public static Reading Read(string text, string published = "2018-06-01", string? dateline = null) => Shared.Read(Report(text, published, dateline));

    private static Report Report(string text, string published, string? dateline) =>
        new("test", new TextDocument(text), DateOnly.ParseExact(published, "yyyy-MM-dd"), Dateline: dateline);
}
