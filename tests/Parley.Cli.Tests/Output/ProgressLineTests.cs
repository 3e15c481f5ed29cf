using Parley.Cli.Output;

namespace Parley.Cli.Tests.Output;

public sealed class ProgressLineTests
{
    [Fact]
    public void Nothing_is_shown_at_first() => Assert.Equal("", Run(isShown: true, 300, 300, 300));

    [Fact]
    public void After_a_while_reports_are_counted_and_the_line_is_taken_away_in_the_end() =>
        Assert.Equal("\r\e[K2 reports, 2 a second\r\e[K4 reports, 3 a second\r\e[K", Run(isShown: true, 600, 600, 50, 250));

    [Fact]
    public void Nothing_is_shown_where_it_would_disturb() => Assert.Equal("", Run(isShown: false, 5000, 5000));

    private static string Run(bool isShown, params int[] milliseconds)
    {
        using var terminal = new StringWriter();
        var clock = new Clock();
        var progress = new ProgressLine(terminal, clock, isShown);
        foreach (var passed in milliseconds)
        {
            clock.Timestamp += passed;
            progress.Step();
        }

        progress.Clear();
        return terminal.ToString();
    }

    private sealed class Clock : TimeProvider
    {
        public long Timestamp { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => Timestamp;
    }
}
