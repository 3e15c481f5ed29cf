using System.ServiceModel.Syndication;
using Parley.Record.Intake.Addresses;
using Parley.Talks.Journal;

namespace Parley.Record.Intake.Feeds;

/// <summary>Asks servers for feeds and for what they name. One request a host at a time; what is unchanged is not sent again.</summary>
/// <remarks>Safe to use from several threads. Nothing throws but for the cancellation.</remarks>
public sealed class FeedClient : IDisposable
{
    private readonly PoliteClient _public;
    private readonly PoliteClient _any;

    /// <param name="clock">Measures how long servers take, and are left alone.</param>
    /// <param name="pause">How long a host is left alone after each request.</param>
    public FeedClient(TimeProvider clock, TimeSpan pause)
    {
        var turns = new HostTurns(clock, pause);
        _public = new PoliteClient(AddressRule.PublicOnly, turns, clock);
        _any = new PoliteClient(AddressRule.Any, turns, clock);
    }

    /// <summary>Asks for a feed.</summary>
    /// <param name="feed">The feed.</param>
    /// <param name="known">How far it has been followed, or null.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>A <see cref="FeedUnchanged"/>, <see cref="FeedListed"/> or <see cref="FeedTrouble"/>.</returns>
    public async Task<FeedAnswer> AskAsync(Feed feed, FeedState? known, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(feed);
        var at = new Uri(feed.Address);
        return await For(feed).GetAsync(at, known?.Tag, known?.Modified, cancellation).ConfigureAwait(false) switch
        {
            WebFound found => Read(found, at),
            WebTrouble trouble => Trouble(trouble),
            _ => new FeedUnchanged(),
        };
    }

    /// <summary>Takes what an entry leads to: the page at its address, or the entry's own text when it has none.</summary>
    /// <returns>A <see cref="FeedItemTaken"/> or <see cref="FeedTrouble"/>.</returns>
    public async Task<FeedAnswer> TakeAsync(Feed feed, FeedItem item, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.Address is not { } address) return new FeedItemTaken([FeedReports.At(item)]);
        return await For(feed).GetAsync(address, tag: null, modified: null, cancellation).ConfigureAwait(false) switch
        {
            WebFound found => new FeedItemTaken([.. DocumentReports.Find(Document(found.Page, item))]),
            WebTrouble { IsLasting: true } refused => new FeedItemTaken([PendingReport.Problem(item.Where, refused.What, refused.Remedy)]),
            WebTrouble trouble => Trouble(trouble),
            _ => new FeedItemTaken([PendingReport.Problem(item.Where, "the server sends nothing", "check the address in a browser")]),
        };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _public.Dispose();
        _any.Dispose();
    }

    private PoliteClient For(Feed feed) => feed.IsPrivate ? _any : _public;

    private static FeedAnswer Read(WebFound found, Uri at)
    {
        try
        {
            var feed = FeedDocument.Load(found.Page.Bytes);
            return new FeedListed([.. feed.Items.Select((item, i) => new FeedItem(item, i + 1, feed, at))], found.Tag, found.Modified, Lifetime(feed));
        }
        catch (IntakeException error)
        {
            return new FeedTrouble(error.Message, error.Remedy, IsBusy: false, RetryAfter: null);
        }
    }

    private static TimeSpan? Lifetime(SyndicationFeed feed)
    {
        try
        {
            return feed.TimeToLive;
        }
        catch (Exception error) when (error is FormatException or OverflowException)
        {
            return null;
        }
    }

    private static RawDocument Document(FetchedPage page, FeedItem item) =>
        new(item.Where, WebReports.NameOf(item.Address!), page.Bytes, page.Format, FeedEntry.Facts(item.Item, item.Feed)) { Charset = page.Charset };

    private static FeedTrouble Trouble(WebTrouble trouble) => new(trouble.What, trouble.Remedy, trouble.IsBusy, trouble.RetryAfter);
}
