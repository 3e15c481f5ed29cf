using System.Collections.Concurrent;

namespace Parley.Record.Intake.Addresses;

/// <summary>Lets one request at a time go to a host, and a pause pass before the next.</summary>
/// <param name="clock">Measures the pause.</param>
/// <param name="pause">How long a host is left alone after each request.</param>
internal sealed class HostTurns(TimeProvider clock, TimeSpan pause)
{
    private readonly ConcurrentDictionary<string, Line> _lines = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for one's turn, and has it until that is disposed.</summary>
    public async Task<IDisposable> TakeAsync(string host, CancellationToken cancellation)
    {
        var line = _lines.GetOrAdd(host, _ => new Line());
        await line.Gate.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var wait = line.FreeAt - clock.GetUtcNow();
            if (wait > TimeSpan.Zero) await Task.Delay(wait, clock, cancellation).ConfigureAwait(false);
            return new Turn(line, clock, pause);
        }
        catch
        {
            line.Gate.Release();
            throw;
        }
    }

    private sealed class Line
    {
        public SemaphoreSlim Gate { get; } = new(1);

        public DateTimeOffset FreeAt { get; set; }
    }

    private sealed class Turn(Line line, TimeProvider clock, TimeSpan pause) : IDisposable
    {
        public void Dispose()
        {
            line.FreeAt = clock.GetUtcNow() + pause;
            line.Gate.Release();
        }
    }
}
