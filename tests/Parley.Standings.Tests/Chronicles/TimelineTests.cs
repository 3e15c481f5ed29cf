using Parley.Standings.Chronicles;
using Parley.Talks;

namespace Parley.Standings.Tests.Chronicles;

public sealed class TimelineTests
{
    [Fact]
    public void Events_come_by_day_each_with_its_sentences()
    {
        ReadReport[] reports = [Hand.Report("2031-03-05").Met("2031-03-04").Done(), Hand.Report("2031-01-05").Met("2031-01-04").Met("2031-06-01", status: MeetingStatus.Planned).Done()];
        var events = Timeline.Of(reports, ["Arvonia", "Belmark"]);
        Assert.Equal(["2031-01-04", "2031-03-04", "2031-06-01"], events.Select(item => item.Date.ToString()));
        Assert.All(events, item => Assert.NotEmpty(item.Citations));
        Assert.Equal(events, Timeline.Of(reports.Reverse(), ["Arvonia", "Belmark"]));
    }

    [Fact]
    public void A_step_of_pressure_is_of_the_day_that_its_report_gives() => Assert.Equal(
        "2031-03-01",
        Assert.Single(Timeline.Of(
            [Hand.Report("2031-03-05").Pressure("Arvonia", "Belmark", PressureInstrument.Tariff, PressureStatus.Imposed, "On 1 March Arvonia put duties on salt.", "2031-03-01").Done()],
            ["Arvonia", "Belmark"])).Date.ToString());

    [Fact]
    public void What_lies_long_before_the_first_report_is_history() => Assert.Empty(Timeline.Of(
        [Hand.Report("2031-03-05").Met("2030-03-01").Pressure("Arvonia", "Belmark", PressureInstrument.Tariff, PressureStatus.Imposed, "In 2030 Arvonia put duties on salt.", "2030").Done()],
        ["Arvonia", "Belmark"]));

    [Fact]
    public void Reports_after_the_day_are_left_out() =>
        Assert.Empty(Timeline.Of([Hand.Report("2031-03-05").Met("2031-03-04").Done()], ["Arvonia", "Belmark"], new DateOnly(2031, 2, 1)));
}
