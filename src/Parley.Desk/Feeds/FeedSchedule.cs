using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Parley.Desk.Feeds;

/// <summary>Says when a feed is asked for again.</summary>
/// <remarks>
/// Times are spread by a tenth, and after failures by half, so that many feeds are not asked for at once ("equal jitter", M. Brooker, Exponential Backoff and
/// Jitter, 2015). The spread depends on the feed and the time alone.
/// </remarks>
/// <param name="every">How often a feed is asked for.</param>
internal sealed class FeedSchedule(TimeSpan every)
{
    private const double SpreadOfSuccess = 0.1;
    private const double SpreadOfFailure = 0.5;
    private const int MostDoublings = 16;

    /// <summary>However often it fails, or however long it asks to be left alone, a feed is asked for once a day.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>When a feed that was there is asked for again.</summary>
    /// <param name="feed">Its address.</param>
    /// <param name="now">The time.</param>
    /// <param name="lifetime">For how long it says that it need not be, or null.</param>
    public DateTimeOffset AfterSuccess(string feed, DateTimeOffset now, TimeSpan? lifetime)
    {
        var wait = lifetime is { } known && known > every ? Shorter(known, Longest) : every;
        return now + (wait * (1 + (SpreadOfSuccess * Share(feed, now))));
    }

    /// <summary>When a feed that was not there is asked for again.</summary>
    /// <param name="feed">Its address.</param>
    /// <param name="now">The time.</param>
    /// <param name="failures">How often in a row it has failed, at least 1.</param>
    /// <param name="retryAfter">For how long the server asks to be left alone, or null.</param>
    public DateTimeOffset AfterFailure(string feed, DateTimeOffset now, int failures, TimeSpan? retryAfter)
    {
        var wait = Shorter(every * Math.Pow(2, Math.Min(failures, MostDoublings)), Longest) * (1 - (SpreadOfFailure * Share(feed, now)));
        return now + (retryAfter is { } asked && asked > wait ? Shorter(asked, Longest) : wait);
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    /// <summary>A number from 0 up to 1.</summary>
    private static double Share(string feed, DateTimeOffset now) =>
        BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{now.UtcTicks} {feed}"))) / (1.0 + uint.MaxValue);
}
