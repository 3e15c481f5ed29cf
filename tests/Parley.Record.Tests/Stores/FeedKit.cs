using Parley.Record.Entries;
using Parley.Talks.Journal;

namespace Parley.Record.Tests.Stores;

public abstract partial class RecordKit
{
    private const string Courier = "https://courier.example/news.rss";

    [Fact]
    public void Feeds_are_followed_from_one_entry_to_the_next()
    {
        using var record = _place.Open();
        Append(record, new FeedAdded(Courier, IsPrivate: false).Draft(Drafts.Ada));
        Append(record, new FeedRemoved(Courier).Draft(Drafts.Ada));
        Append(record, new FeedAdded(Courier, IsPrivate: true).Draft(Drafts.Ada));
        Assert.Equal(new Feed(Courier, IsPrivate: false, _place.Clock.Now, Drafts.Ada, 1), Assert.Single(record.AsOfEntry(1).Feeds()));
        Assert.Empty(record.AsOfEntry(2).Feeds());
        Assert.Equal((true, 3), (record.AsOf().Feeds().Single().IsPrivate, record.AsOf().Feeds().Single().Number));
    }

    [Fact]
    public void How_far_a_feed_was_followed_is_kept_beside_the_journal()
    {
        var state = new FeedState(Courier, "\"1\"", null, _place.Clock.Now, _place.Clock.Now.AddMinutes(30), 0, null);
        using (var record = _place.Open())
        {
            record.Keep(state with { Failures = 1, Problem = "no answer" });
            record.Keep(state);
            record.Rebuild(cancellation: TestContext.Current.CancellationToken);
            Assert.Empty(record.Read());
        }

        using var again = _place.Open();
        Assert.Equal(state, Assert.Single(again.FeedStates()));
    }

    [Fact]
    public void A_place_is_known_once_something_came_from_there_or_was_refused_there()
    {
        using var record = _place.Open();
        Append(record, Drafts.Added("one"), new ReportSetAside("two.txt", "is empty", "fill it").Draft(Drafts.Program));
        Assert.Equal((true, true, false), (record.AsOf().IsKnownPlace("one.txt"), record.AsOf().IsKnownPlace("two.txt"), record.AsOf().IsKnownPlace("three.txt")));
        Assert.False(record.AsOfEntry(0).IsKnownPlace("one.txt"));
        Append(record, Drafts.Added("two"));
        Assert.True(record.AsOf().IsKnownPlace("two.txt"));
    }
}
