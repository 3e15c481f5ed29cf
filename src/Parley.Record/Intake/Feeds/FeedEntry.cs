using System.ServiceModel.Syndication;
using System.Xml;
using Parley.Record.Intake.Html;

namespace Parley.Record.Intake.Feeds;

/// <summary>Reads an entry of a feed: what it says of a report, and the report itself as far as the feed has it.</summary>
internal static class FeedEntry
{
    private const string ContentModule = "http://purl.org/rss/1.0/modules/content/";

    /// <summary>The address of the report, or null.</summary>
    public static Uri? Address(SyndicationItem item) =>
        (item.Links.FirstOrDefault(link => link.RelationshipType is null or "alternate") ?? item.Links.FirstOrDefault())?.Uri;

    /// <summary>Title and day of an entry, and the feed's title as its publisher.</summary>
    public static ReportFacts Facts(SyndicationItem item, SyndicationFeed feed) => new(
        Title: Words(item.Title?.Text),
        Published: Day(item),
        Publisher: Words(feed.Title?.Text));

    /// <summary>The text of an entry; empty when it has none.</summary>
    /// <exception cref="IntakeException">Its HTML is nested too deeply.</exception>
    public static string Text(SyndicationItem item) => HtmlFragment.Text(Encoded(item) ?? (item.Content as TextSyndicationContent)?.Text ?? item.Summary?.Text ?? "");

    private static string? Encoded(SyndicationItem item) =>
        item.ElementExtensions.ReadElementExtensions<string>("encoded", ContentModule).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));

    private static DateOnly? Day(SyndicationItem item)
    {
        try
        {
            var date = item.PublishDate != default ? item.PublishDate : item.LastUpdatedTime;
            return date == default ? null : DateOnly.FromDateTime(date.DateTime);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string? Words(string? html) => html is not null && HtmlFragment.Text(html).ReplaceLineEndings(" ") is { Length: > 0 } words ? words : null;
}
