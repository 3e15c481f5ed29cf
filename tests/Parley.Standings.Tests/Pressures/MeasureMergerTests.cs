using Parley.Standings.Pressures;
using Parley.Talks;
using Parley.Testing;

namespace Parley.Standings.Tests.Pressures;

public sealed class MeasureMergerTests
{
    [Fact]
    public void The_same_measure_in_two_reports_is_one()
    {
        var measure = Assert.Single(Measures(Tariff("2031-05-02", PressureStatus.Imposed), Tariff("2031-06-02", PressureStatus.Imposed)));
        Assert.Equal((new DateOnly(2031, 5, 2), new DateOnly(2031, 6, 2), 2), (measure.Since, measure.Latest, measure.Reports));
        Assert.Equal("2031-06-02", measure.Citations[^1].Report);
    }

    [Fact]
    public void A_measure_is_of_the_time_at_which_it_came_so_far()
    {
        var measure = Assert.Single(Measures(Tariff("2031-05-02", PressureStatus.Imposed, "2031-04-30"), Tariff("2031-06-02", PressureStatus.Imposed, "2031-04")));
        Assert.Equal((new DateOnly(2031, 4, 30), new DateOnly(2031, 4, 30), "2031-04"), (measure.Since, measure.Latest, measure.When?.ToString()));
    }

    [Fact]
    public void What_is_told_late_overtakes_nothing_that_came_after_it() => Assert.Equal(
        [PressureStatus.Imposed],
        Measures(Tariff("2031-05-02", PressureStatus.Imposed), Tariff("2031-06-02", PressureStatus.Decided, "2031-04-01")).Select(measure => measure.Status));

    [Theory]
    [InlineData(PressureStatus.Threatened, PressureStatus.Imposed)]
    [InlineData(PressureStatus.Decided, PressureStatus.Imposed)]
    [InlineData(PressureStatus.Imposed, PressureStatus.Lifted)]
    [InlineData(PressureStatus.Eased, PressureStatus.Decided)]
    public void What_later_reports_overtake_is_left_out(PressureStatus early, PressureStatus late) =>
        Assert.Equal([late], Measures(Tariff("2031-05-02", early), Tariff("2031-06-02", late)).Select(measure => measure.Status));

    [Theory]
    [InlineData(PressureStatus.Imposed, PressureStatus.Threatened)]
    [InlineData(PressureStatus.Imposed, PressureStatus.Eased)]
    public void A_threat_of_more_or_some_ease_leaves_what_is_in_force(PressureStatus early, PressureStatus late) =>
        Assert.Equal([late, early], Measures(Tariff("2031-05-02", early), Tariff("2031-06-02", late)).Select(measure => measure.Status));

    [Fact]
    public void Between_two_parties_a_measure_without_a_target_presses_the_other() => Assert.Equal(
        "Belmark",
        Assert.Single(Measures(Hand.Report("2031-05-02").Pressure(
            "Arvonia", null, PressureInstrument.Quota, PressureStatus.Imposed, "Arvonia limits imports."))).Target);

    [Fact]
    public void Where_many_reports_follow_the_talks_a_judgement_rests_on_two()
    {
        ReadingBuilder[] others = [.. Enumerable.Range(1, 25).Select(day => Hand.Report($"2031-04-{day:00}"))];
        Assert.True(Assert.Single(Measures(Tariff("2031-05-02", PressureStatus.Imposed))).IsSure);
        Assert.False(Assert.Single(Measures([.. others, Tariff("2031-05-02", PressureStatus.Imposed)])).IsSure);
        Assert.True(Assert.Single(Measures([.. others, Tariff("2031-05-02", PressureStatus.Imposed), Tariff("2031-05-03", PressureStatus.Imposed)])).IsSure);
    }

    [Fact]
    public void A_measure_against_somebody_else_is_none_of_these_talks() => Assert.False(Assert.Single(Measures(
        Hand.Report("2031-05-02").Between("Corland").Pressure("Arvonia", "Corland", PressureInstrument.Tariff, PressureStatus.Imposed, "Arvonia taxes Corland."),
        Hand.Report("2031-05-03"),
        Hand.Report("2031-05-04"))).IsSure);

    private static ReadingBuilder Tariff(string day, PressureStatus status, string? taken = null) =>
        Hand.Report(day).Pressure("Arvonia", "Belmark", PressureInstrument.Tariff, status, $"Tariffs are {status}.", taken);

    private static ValueList<Measure> Measures(params ReadingBuilder[] reports) => Hand.Standing(reports).Measures;
}
