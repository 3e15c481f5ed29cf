using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Tests;

/// <summary>Reads texts with the whole reader, loaded once.</summary>
internal static class Reports
{
    private static readonly ReportReader Reader = ReportReader.Load();

    /// <summary>What the reader reads in a text published on 24 August 2018.</summary>
    public static Reading Read(string text) => Reader.Read(new Report("test", new TextDocument(text), new DateOnly(2018, 8, 24)));
}
