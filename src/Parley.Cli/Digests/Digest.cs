using Parley.Desk;
using Parley.Talks;

namespace Parley.Cli.Digests;

/// <summary>A reading in words, section by section: what every layout for people is made of.</summary>
internal static class Digest
{
    /// <summary>The sections that hold anything, in the order in which they are shown.</summary>
    /// <param name="read">The report and its reading.</param>
    /// <param name="isExplained">Whether each item says which rule read it from which words.</param>
    public static IReadOnlyList<DigestSection> Of(ReportRead read, bool isExplained = false)
    {
        var quotes = new Quotes(read.Report.Document.Content);
        return new[]
        {
            OutlookItems.Of(read.Reading, quotes),
            PositionItems.Of(read.Reading, quotes),
            MeetingItems.Of(read.Reading, quotes),
            PressureItems.Of(read.Reading, quotes),
            MilestoneItems.Of(read.Reading, quotes),
            FactionItems.Of(read.Reading),
            AttitudeItems.Of(read.Reading),
            MoveItems.Of(read.Reading),
            AttributionItems.Of(read.Reading, quotes),
            ActorItems.Of(read.Reading),
        }.Where(section => section.Items.Count > 0).Select(section => isExplained ? Explain(section, quotes) : section).ToArray();
    }

    private static DigestSection Explain(DigestSection section, Quotes quotes) =>
        section with { Items = section.Items.Select(item => item with { Explanation = Explain(item, quotes) }).ToArray() };

    private static string? Explain(DigestItem item, Quotes quotes) => item switch
    {
        { Rule: null } => null,
        { Words.Count: 0 } => $"read by {item.Rule}",
        _ => $"read by {item.Rule} from “{quotes.Of(item.Words)}”",
    };

    /// <summary>The report's day and publisher as one line, or null when neither is known.</summary>
    public static string? Imprint(Report report)
    {
        var parts = new[] { report.Publisher, report.Published?.ToString("yyyy-MM-dd") }.Where(part => part is not null);
        var line = string.Join(", ", parts);
        return line.Length > 0 ? line : null;
    }
}
