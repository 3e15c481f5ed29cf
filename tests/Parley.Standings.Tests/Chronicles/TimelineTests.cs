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
    public void A_step_is_of_the_day_that_most_reports_give()
    {
        var told = new[] { null, "2031-05-17", "2031-05-17", "2031-05-11" }.Select((day, i) => Hand.Report($"2031-05-{20 + i}")
            .Pressure("Arvonia", "Belmark", PressureInstrument.Tariff, PressureStatus.Imposed, "Arvonia taxes the fish of Belmark.", day));
        Assert.Equal("2031-05-17", $"{Assert.Single(Timeline.Of(told.Select(report => report.Done()), [])).Date}");
    }

    [Theory]
    [InlineData("2031-06-01", 1)]
    [InlineData(null, 0)]
    [InlineData("2031-04-02", 0)]
    public void One_report_that_dates_a_step_is_enough_where_hardly_any_could_have_told_it(string? day, int steps)
    {
        var busy = Enumerable.Range(0, 30).Select(i => new Testing.ReadingBuilder($"r{i}", "2031-04-05").Between("Arvonia", "Belmark").Done());
        var late = Hand.Report("2031-10-20").Pressure("Arvonia", "Belmark", PressureInstrument.Tariff, PressureStatus.Eased, "Arvonia eased the duties some time ago.", day).Done();
        Assert.Equal(steps, Timeline.Of([.. busy, late], ["Arvonia", "Belmark"]).Count);
    }

    [Fact]
    public void A_meeting_without_a_day_has_no_place_on_the_line() =>
        Assert.Empty(Timeline.Of([Hand.Report("2031-05-12").Met(null).Done(), Hand.Report("2031-05-13").Met("2031-05", Talks.MeetingLevel.Unspecified).Done()], []));

    [Fact]
    public void What_lies_long_before_the_first_report_is_history() => Assert.Empty(Timeline.Of(
        [Hand.Report("2031-03-05").Met("2030-03-01").Pressure("Arvonia", "Belmark", PressureInstrument.Tariff, PressureStatus.Imposed, "In 2030 Arvonia put duties on salt.", "2030").Done()],
        ["Arvonia", "Belmark"]));

    [Fact]
    public void Reports_after_the_day_are_left_out() =>
        Assert.Empty(Timeline.Of([Hand.Report("2031-03-05").Met("2031-03-04").Done()], ["Arvonia", "Belmark"], new DateOnly(2031, 2, 1)));
}
