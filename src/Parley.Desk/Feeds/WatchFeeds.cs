using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Parley.Desk.Records;
using Parley.Record.Intake.Feeds;
using Parley.Talks.Journal;

namespace Parley.Desk.Feeds;

/// <summary>Watches the feeds that are followed: asks for each when it is due, and takes in what is new.</summary>
/// <remarks>
/// Polite to servers: one request a host at a time with a pause in between; what is unchanged is not sent again (ETag, Last-Modified); a feed that fails is asked for
/// ever more seldom, and one that asks to be left alone (429, 503, Retry-After) is. What was handed out is on the disk; how far each feed was followed is kept in the record.
/// </remarks>
/// <param name="record">The record.</param>
/// <param name="reader">What reads the reports.</param>
/// <param name="by">Who watches.</param>
/// <param name="clock">Says when feeds are due.</param>
public sealed class WatchFeeds(IRecord record, ReadReports reader, Author by, TimeProvider clock)
{
    private const int FeedsAtOnce = 8;

    /// <summary>So often it is looked whether other feeds are to be followed.</summary>
    private static readonly TimeSpan Attention = TimeSpan.FromMinutes(1);

    /// <summary>How often each feed is asked for.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>How long a host is left alone after each request.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Asks once for every feed that is due.</summary>
    /// <exception cref="RecordException">The record cannot be read or written.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled; what was handed out before stays.</exception>
    public async IAsyncEnumerable<WatchOutcome> OnceAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var (due, resting) = Sorted();
        foreach (var followed in resting) yield return new FeedResting(followed.Feed.Address, followed.State!.NextAt);
        using var client = new FeedClient(clock, Pause);
        await foreach (var outcome in CheckAsync(due, client, cancellation).ConfigureAwait(false)) yield return outcome;
    }

    /// <summary>Asks for every feed whenever it is due, until the work is cancelled.</summary>
    /// <inheritdoc cref="OnceAsync"/>
    public async IAsyncEnumerable<WatchOutcome> RunAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var client = new FeedClient(clock, Pause);
        while (true)
        {
            await foreach (var outcome in CheckAsync(Sorted().Due, client, cancellation).ConfigureAwait(false)) yield return outcome;
            var wait = Sorted().Resting.Select(followed => followed.State!.NextAt - clock.GetUtcNow()).Append(Attention).Min();
            if (wait > TimeSpan.Zero) await Task.Delay(WholeMilliseconds(wait), clock, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>A delay counts whole milliseconds: less than one is no delay.</summary>
    private static TimeSpan WholeMilliseconds(TimeSpan wait) => TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds));

    private (List<FollowedFeed> Due, List<FollowedFeed> Resting) Sorted()
    {
        var now = clock.GetUtcNow();
        var rest = KeepFeeds.List(record).ToLookup(followed => followed.State?.NextAt > now);
        return ([.. rest[false]], [.. rest[true]]);
    }

    private async IAsyncEnumerable<WatchOutcome> CheckAsync(List<FollowedFeed> due, FeedClient client, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var check = new FeedCheck(record, new AddReports(record, reader, by, clock), client, new FeedSchedule(Every), clock);
        var outcomes = Channel.CreateUnbounded<WatchOutcome>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var working = Task.Run(() => CheckAllAsync(due, check, outcomes.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var outcome in outcomes.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false)) yield return outcome;
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await working.ConfigureAwait(false);
        }
    }

    private static async Task CheckAllAsync(List<FollowedFeed> due, FeedCheck check, ChannelWriter<WatchOutcome> outcomes, CancellationToken cancellation)
    {
        try
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = FeedsAtOnce, CancellationToken = cancellation };
            await Parallel.ForEachAsync(due, options, async (followed, stop) =>
            {
                await foreach (var outcome in check.RunAsync(followed, stop).ConfigureAwait(false)) outcomes.TryWrite(outcome);
            }).ConfigureAwait(false);
            outcomes.Complete();
        }
        catch (Exception error)
        {
            outcomes.Complete(error);
        }
    }
}
