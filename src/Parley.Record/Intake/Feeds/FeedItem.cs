using System.ServiceModel.Syndication;

namespace Parley.Record.Intake.Feeds;

/// <summary>An entry of a feed, before what it leads to was fetched.</summary>
public sealed class FeedItem
{
    internal FeedItem(SyndicationItem item, int number, SyndicationFeed feed, Uri at)
    {
        Address = FeedEntry.Address(item) is { } link && Uri.TryCreate(at, link, out var address) && address.Scheme is "http" or "https" ? WithoutFragment(address) : null;
        Where = Address?.AbsoluteUri ?? $"{at}: {(string.IsNullOrWhiteSpace(item.Id) ? item.Title?.Text ?? $"entry {number}" : item.Id)}";
        Name = $"{Addresses.WebReports.NameOf(at)}-{number}";
        (Item, Feed) = (item, feed);
    }

    /// <summary>The address that it leads to; or, where it has none, the feed's with what the entry is called.</summary>
    public string Where { get; }

    /// <summary>The address that it leads to, or null.</summary>
    internal Uri? Address { get; }

    /// <summary>What a report of the entry itself is called.</summary>
    internal string Name { get; }

    internal SyndicationItem Item { get; }

    internal SyndicationFeed Feed { get; }

    private static Uri WithoutFragment(Uri address) => address.Fragment.Length == 0 ? address : new UriBuilder(address) { Fragment = "" }.Uri;
}
