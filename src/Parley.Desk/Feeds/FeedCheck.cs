using System.Runtime.CompilerServices;
using Parley.Desk.Records;
using Parley.Record.Intake.Feeds;
using Parley.Talks.Journal;

namespace Parley.Desk.Feeds;

/// <summary>Asks for one feed, and takes in what is new in it, report by report.</summary>
/// <remarks>How far the feed was followed is written down after its reports: whenever the work is cut off, it goes on where it stopped.</remarks>
internal sealed class FeedCheck(IRecord record, AddReports adding, FeedClient client, FeedSchedule schedule, TimeProvider clock)
{
    /// <summary>The most entries that are fetched at once; the others wait for the next time.</summary>
    private const int Most = 100;

    public async IAsyncEnumerable<WatchOutcome> RunAsync(FollowedFeed followed, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var answer = await client.AskAsync(followed.Feed, followed.State, cancellation).ConfigureAwait(false);
        if (answer is FeedListed listed)
        {
            await foreach (var outcome in TakeAsync(followed, listed, cancellation).ConfigureAwait(false)) yield return outcome;
        }
        else
        {
            yield return answer is FeedTrouble trouble ? Fail(followed, trouble) : Succeed(followed, followed.State?.Tag, followed.State?.Modified, lifetime: null, fresh: 0);
        }
    }

    private async IAsyncEnumerable<WatchOutcome> TakeAsync(FollowedFeed followed, FeedListed listed, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (feed, view) = (followed.Feed, record.AsOf());
        var fresh = listed.Items.Where(item => !view.IsKnownPlace(item.Where)).DistinctBy(item => item.Where).Reverse().ToList();
        var isWhole = fresh.Count <= Most;
        foreach (var item in fresh.Take(Most))
        {
            switch (await client.TakeAsync(feed, item, cancellation).ConfigureAwait(false))
            {
                case FeedItemTaken taken:
                    await foreach (var outcome in adding.AddAsync(taken.Reports, cancellation).ConfigureAwait(false)) yield return new FeedReport(feed.Address, outcome);
                    break;
                case FeedTrouble { IsBusy: true } busy:
                    yield return new FeedItemDelayed(feed.Address, new ReadProblem(item.Where, busy.What, busy.Remedy));
                    yield return Fail(followed, busy);
                    yield break;
                case FeedTrouble trouble:
                    isWhole = false;
                    yield return new FeedItemDelayed(feed.Address, new ReadProblem(item.Where, trouble.What, trouble.Remedy));
                    break;
            }
        }

        // Without a tag the server sends the feed again, and with it what is still to be fetched.
        yield return isWhole ? Succeed(followed, listed.Tag, listed.Modified, listed.Lifetime, fresh.Count) : Succeed(followed, tag: null, modified: null, listed.Lifetime, fresh.Count);
    }

    private FeedChecked Succeed(FollowedFeed followed, string? tag, string? modified, TimeSpan? lifetime, int fresh)
    {
        var (address, now) = (followed.Feed.Address, clock.GetUtcNow());
        var next = schedule.AfterSuccess(address, now, lifetime);
        record.Keep(new FeedState(address, tag, modified, now, next, Failures: 0, Problem: null));
        return new FeedChecked(address, fresh, next);
    }

    private FeedFailed Fail(FollowedFeed followed, FeedTrouble trouble)
    {
        var (address, state, now) = (followed.Feed.Address, followed.State, clock.GetUtcNow());
        var failures = (state?.Failures ?? 0) + 1;
        var next = schedule.AfterFailure(address, now, failures, trouble.RetryAfter);
        record.Keep(new FeedState(address, state?.Tag, state?.Modified, now, next, failures, trouble.What));
        return new FeedFailed(address, new ReadProblem(address, trouble.What, trouble.Remedy), next);
    }
}
