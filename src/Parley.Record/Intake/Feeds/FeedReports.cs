using System.ServiceModel.Syndication;

namespace Parley.Record.Intake.Feeds;

/// <summary>Finds the reports in a feed, as far as their text is in it.</summary>
internal static class FeedReports
{
    /// <exception cref="IntakeException">The bytes are no feed.</exception>
    public static IEnumerable<PendingReport> Find(RawDocument document)
    {
        var feed = FeedDocument.Load(document.Bytes);
        var reports = feed.Items.Select((item, index) => At(item, index + 1, feed, document)).ToList();
        return reports.Count > 0 ? reports : [PendingReport.Problem(document.Where, "is a feed without entries", "look again later")];
    }

    /// <summary>The report that is an entry's own text.</summary>
    public static PendingReport At(FeedItem item) => new(item.Where, _ => Take(item.Item, item.Name, item.Feed, new ReportFacts()));

    private static PendingReport At(SyndicationItem item, int number, SyndicationFeed feed, RawDocument document)
    {
        var place = FeedEntry.Address(item) is { IsAbsoluteUri: true } address ? $"{document.Where}: {address}" : $"{document.Where}: entry {number}";
        return new PendingReport(place, _ => Take(item, $"{document.Name}-{number}", feed, document.Given));
    }

    private static TakenReport Take(SyndicationItem item, string name, SyndicationFeed feed, ReportFacts given) =>
        new(given.Or(FeedEntry.Facts(item, feed)).With(FeedEntry.Text(item), name), IsExtracted: true);
}
