using Parley.Desk;
using Parley.Talks;

namespace Parley.Cli.Digests;

/// <summary>A reading in words, section by section: what every layout for people is made of.</summary>
internal static class Digest
{
    /// <summary>The sections that hold anything, in the order in which they are shown.</summary>
    public static IReadOnlyList<DigestSection> Of(ReportRead read)
    {
        var quotes = new Quotes(read.Report.Document.Content);
        return new[]
        {
            OutlookItems.Of(read.Reading, quotes),
            PositionItems.Of(read.Reading, quotes),
            MeetingItems.Of(read.Reading),
            PressureItems.Of(read.Reading, quotes),
            MilestoneItems.Of(read.Reading, quotes),
            FactionItems.Of(read.Reading),
            AttributionItems.Of(read.Reading, quotes),
            ActorItems.Of(read.Reading),
        }.Where(section => section.Items.Count > 0).ToArray();
    }

    /// <summary>The report's day and publisher as one line, or null when neither is known.</summary>
    public static string? Imprint(Report report)
    {
        var parts = new[] { report.Publisher, report.Published?.ToString("yyyy-MM-dd") }.Where(part => part is not null);
        var line = string.Join(", ", parts);
        return line.Length > 0 ? line : null;
    }
}
