using Microsoft.Extensions.Time.Testing;
using Parley.Record.Intake.Addresses;

namespace Parley.Record.Tests.Intake;

public sealed class HostTurnsTests
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public async Task A_host_is_asked_once_at_a_time_and_left_alone_in_between()
    {
        var turns = new HostTurns(_clock, Pause);
        var first = await turns.TakeAsync("courier.example", TestContext.Current.CancellationToken);
        var second = turns.TakeAsync("Courier.example", TestContext.Current.CancellationToken);
        _clock.Advance(TimeSpan.FromHours(1));
        Assert.False(second.IsCompleted);
        first.Dispose();
        await Task.WhenAny(second, Task.Run(() => SpinWait.SpinUntil(() => second.IsCompleted, 20), TestContext.Current.CancellationToken));
        Assert.False(second.IsCompleted);
        _clock.Advance(Pause);
        (await second).Dispose();
    }

    [Fact]
    public async Task Other_hosts_do_not_wait()
    {
        var turns = new HostTurns(_clock, Pause);
        using var first = await turns.TakeAsync("courier.example", TestContext.Current.CancellationToken);
        using var second = await turns.TakeAsync("ministry.example", TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Whoever_gives_up_waiting_leaves_the_turn_to_others()
    {
        var turns = new HostTurns(_clock, Pause);
        (await turns.TakeAsync("courier.example", TestContext.Current.CancellationToken)).Dispose();
        using var stop = new CancellationTokenSource();
        var given = turns.TakeAsync("courier.example", stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        _clock.Advance(Pause);
        (await turns.TakeAsync("courier.example", TestContext.Current.CancellationToken)).Dispose();
    }
}
