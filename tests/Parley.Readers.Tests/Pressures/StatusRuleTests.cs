using Parley.Readers.Grammar;
using Parley.Readers.Pressures;
using Parley.Talks;

namespace Parley.Readers.Tests.Pressures;

public class StatusRuleTests
{
    private static readonly Instrument Levy = new(PressureInstrument.Tariff, IsGeneric: false, IsStrike: false, PressureStatus.Imposed);
    private static readonly Instrument Bill = new(PressureInstrument.Legal, IsGeneric: false, IsStrike: false, PressureStatus.Threatened);
    private static readonly Instrument Subsidy = new(PressureInstrument.Subsidy, IsGeneric: false, IsStrike: false, Default: null);

    [Theory]
    [InlineData(0, 1, PressureStatus.Imposed)]
    [InlineData(0, 2, PressureStatus.Decided)]
    [InlineData(0, 3, PressureStatus.Threatened)]
    [InlineData(0, 4, null)]
    [InlineData(3, 1, PressureStatus.Eased)]
    [InlineData(3, 2, PressureStatus.Eased)]
    [InlineData(3, 3, PressureStatus.Imposed)]
    [InlineData(4, 1, PressureStatus.Lifted)]
    [InlineData(4, 4, PressureStatus.Imposed)]
    public void What_is_done_and_how_real_it_is_give_the_status(int force, int reality, PressureStatus? expected) =>
        Assert.Equal(expected, StatusRule.Of(Levy, new Course((Force)force, (Reality)reality, Reality.Open, [])));

    [Fact]
    public void A_measure_that_is_only_named_has_the_status_of_its_noun()
    {
        var named = new Course(null, Reality.Open, Reality.Open, []);
        Assert.Equal(PressureStatus.Imposed, StatusRule.Of(Levy, named));
        Assert.Equal(PressureStatus.Threatened, StatusRule.Of(Bill, named));
        Assert.Null(StatusRule.Of(Subsidy, named));
    }

    [Fact]
    public void A_planned_measure_that_may_be_dropped_is_still_decided() =>
        Assert.Equal(PressureStatus.Decided, StatusRule.Of(Levy, new Course(Force.Lift, Reality.Possible, Reality.Planned, [])));

    [Fact]
    public void A_bill_that_is_introduced_is_no_law_yet() =>
        Assert.Equal(PressureStatus.Threatened, StatusRule.Of(Bill, new Course(Force.Impose, Reality.Actual, Reality.Open, [])));
}
