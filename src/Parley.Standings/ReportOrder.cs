using Parley.Talks.Json;

namespace Parley.Standings;

/// <summary>Puts reports into the one order in which they are worked on: undated ones first, then by day, id and content.</summary>
internal sealed class ReportOrder : IComparer<ReadReport>
{
    private static readonly ReportOrder Order = new();

    /// <summary>The reports up to and including a day, without copies, in order.</summary>
    public static List<ReadReport> Arrange(IEnumerable<ReadReport> reports, DateOnly? on) =>
        [.. reports
            .Where(report => on is null || report.Day is null || report.Day <= on)
            .Order(Order)
            .Distinct(SameReport.Instance)];

    /// <inheritdoc/>
    public int Compare(ReadReport? x, ReadReport? y)
    {
        if (ReferenceEquals(x, y)) return 0;
        var (one, other) = (x!, y!);
        var byDay = Nullable.Compare(one.Day, other.Day);
        if (byDay != 0) return byDay;
        var byId = string.CompareOrdinal(one.Report.Id, other.Report.Id);
        if (byId != 0) return byId;
        var byText = string.CompareOrdinal(one.Report.Document.Content, other.Report.Document.Content);
        return byText != 0 ? byText : string.CompareOrdinal(ReadingJson.Format(one.Reading), ReadingJson.Format(other.Reading));
    }

    /// <summary>Two are one report when id and text are the same.</summary>
    private sealed class SameReport : IEqualityComparer<ReadReport>
    {
        public static readonly SameReport Instance = new();

        public bool Equals(ReadReport? x, ReadReport? y) => x!.Report.Id == y!.Report.Id && x.Report.Document.Content == y.Report.Document.Content;

        public int GetHashCode(ReadReport obj) => string.GetHashCode(obj.Report.Id, StringComparison.Ordinal);
    }
}
