using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace Parley.Desk.Tests.Feeds;

/// <summary>A clock that stands still until it is moved, and tells for how long it is being waited for.</summary>
internal sealed class WatchedClock() : FakeTimeProvider(new DateTimeOffset(2031, 4, 18, 9, 0, 0, TimeSpan.Zero))
{
    private readonly Channel<TimeSpan> _waits = Channel.CreateUnbounded<TimeSpan>();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        _waits.Writer.TryWrite(dueTime);
        return timer;
    }

    /// <summary>Moves the clock on by whatever is waited for, but for the patience with servers, until some work is done.</summary>
    public async Task RunAsync(Task work)
    {
        while (!work.IsCompleted)
        {
            var wait = _waits.Reader.ReadAsync().AsTask();
            await Task.WhenAny(work, wait);
            if (wait.IsCompleted && await wait is var due && due > TimeSpan.Zero && due != TimeSpan.FromSeconds(30)) Advance(due);
        }
    }
}
