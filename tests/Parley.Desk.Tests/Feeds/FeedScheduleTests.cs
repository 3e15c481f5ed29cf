using Parley.Desk.Feeds;

namespace Parley.Desk.Tests.Feeds;

public sealed class FeedScheduleTests
{
    private static readonly DateTimeOffset Start = new(2031, 4, 18, 9, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(30);
    private static readonly FeedSchedule Schedule = new(Every);

    private static readonly Gen<DateTimeOffset> Times = Gen.Int[0, 100_000].Select(minutes => Start.AddMinutes(minutes));

    [Fact]
    public void After_success_it_takes_what_is_asked_for_or_what_the_feed_says_and_a_tenth_more_at_most() =>
        Gen.Select(Gen.String, Times, Gen.Int[0, 5000].Nullable()).Sample((feed, now, lifetime) =>
        {
            TimeSpan? said = lifetime is { } minutes ? TimeSpan.FromMinutes(minutes) : null;
            var wait = Schedule.AfterSuccess(feed, now, said) - now;
            var least = said > Every ? TimeSpan.FromMinutes(Math.Min(lifetime!.Value, 24 * 60)) : Every;
            Assert.InRange(wait, least, least * 1.1);
        });

    [Fact]
    public void Each_failure_doubles_the_wait_up_to_a_day() => Gen.Select(Gen.String, Times, Gen.Int[1, 1000]).Sample((feed, now, failures) =>
    {
        var most = TimeSpan.FromMinutes(Math.Min(24 * 60, 30 * Math.Pow(2, failures)));
        Assert.InRange(Schedule.AfterFailure(feed, now, failures, retryAfter: null) - now, most / 2, most);
    });

    [Fact]
    public void A_server_is_never_asked_before_the_time_that_it_names_within_a_day() => Gen.Select(Gen.String, Times, Gen.Int[1, 1000], Gen.Int[-100, 10_000]).Sample((feed, now, failures, minutes) =>
    {
        var wait = Schedule.AfterFailure(feed, now, failures, TimeSpan.FromMinutes(minutes)) - now;
        Assert.InRange(wait, TimeSpan.FromMinutes(Math.Min(minutes, 24 * 60)), TimeSpan.FromDays(1));
    });

    [Fact]
    public void Feeds_are_spread() =>
        Assert.True(Enumerable.Range(0, 100).Select(number => Schedule.AfterSuccess($"https://courier.example/{number}", Start, lifetime: null)).Distinct().Count() > 90);
}
