using Parley.Desk.Records;
using Parley.Record.Entries;
using Parley.Talks.Journal;

namespace Parley.Desk.Feeds;

/// <summary>Says which feeds are followed.</summary>
/// <param name="record">The record.</param>
/// <param name="by">The person who says so.</param>
public sealed class KeepFeeds(IRecord record, Author by)
{
    /// <summary>Follows a feed from now on. Nothing is fetched yet.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="isPrivate">Whether it, and what it names, may lie on this machine or in a local network.</param>
    /// <exception cref="RequestException">That is no address, or it is followed already.</exception>
    public void Add(string address, bool isPrivate)
    {
        var feed = Normal(address);
        record.Append(now => now.Feeds().Any(known => known.Address == feed)
            ? throw new RequestException($"{feed} is followed already; parley feed list shows all")
            : [new FeedAdded(feed, isPrivate).Draft(by)]);
    }

    /// <summary>Follows a feed no longer. What came of it stays.</summary>
    /// <exception cref="RequestException">It is not followed.</exception>
    public void Remove(string address)
    {
        var feed = Normal(address);
        record.Append(now => now.Feeds().Any(known => known.Address == feed)
            ? [new FeedRemoved(feed).Draft(by)]
            : throw new RequestException($"{feed} is not followed; parley feed list shows what is"));
    }

    /// <summary>The feeds that are followed, in the order in which they were added.</summary>
    /// <param name="record">The record.</param>
    /// <param name="asOf">The day as of whose end, or null for now.</param>
    public static IReadOnlyList<FollowedFeed> List(IRecord record, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        var states = record.FeedStates().ToDictionary(state => state.Address, StringComparer.Ordinal);
        return [.. record.AsOf(asOf).Feeds().Select(feed => new FollowedFeed(feed, states.GetValueOrDefault(feed.Address)))];
    }

    private static string Normal(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) switch
    {
        true when uri.UserInfo.Length > 0 => throw new RequestException("an address with a name and password would stay in the record for good; give one without"),
        true when uri.Scheme is "http" or "https" => uri.AbsoluteUri,
        _ => throw new RequestException($"'{address}' is no address of a feed; give one that starts with http:// or https://"),
    };
}
