using System.Globalization;

namespace Parley.Cli.Output;

/// <summary>A line on a terminal that counts what is done; shown only when that takes a while.</summary>
internal sealed class ProgressLine(TextWriter terminal, TimeProvider clock, bool isShown, string counted = "reports")
{
    private const string EraseLine = "\r\e[K";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly long _start = clock.GetTimestamp();
    private TimeSpan _next = Patience;
    private bool _isThere;
    private int _count;

    /// <summary>One more is done.</summary>
    public void Step()
    {
        _count++;
        var elapsed = clock.GetElapsedTime(_start);
        if (!isShown || elapsed < _next) return;
        _next = elapsed + Interval;
        _isThere = true;
        terminal.Write(string.Create(CultureInfo.InvariantCulture, $"{EraseLine}{_count} {counted}, {_count / elapsed.TotalSeconds:0} a second"));
    }

    /// <summary>Takes the line away, so that something else can be written.</summary>
    public void Clear()
    {
        if (_isThere) terminal.Write(EraseLine);
        _isThere = false;
    }
}
