using Parley.Talks;
using Parley.Testing;

namespace Parley.Standings.Tests.Outlooks;

public sealed class HeadingLineTests
{
    [Fact]
    public void Successive_reports_that_agree_are_one_stretch_and_silent_ones_do_not_break_it()
    {
        var line = Hand.Standing(
            Says("2031-05-01", OutlookDirection.Worsening),
            Says("2031-05-02", OutlookDirection.Improving),
            Hand.Report("2031-05-03"),
            Says("2031-05-04", OutlookDirection.Improving)).Outlook;
        Assert.Equal([OutlookDirection.Improving, OutlookDirection.Worsening], line.Select(stretch => stretch.Direction));
        Assert.Equal((new DateOnly(2031, 5, 2), new DateOnly(2031, 5, 4), 2), (line[0].Since, line[0].Latest, line[0].Reports));
    }

    private static ReadingBuilder Says(string day, OutlookDirection direction) => Hand.Report(day).Heading(direction, $"It is {direction}.");
}
