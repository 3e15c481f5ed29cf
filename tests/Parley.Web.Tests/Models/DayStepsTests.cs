using Parley.Talks.Exchange;
using Parley.Web.Models;

namespace Parley.Web.Tests.Models;

public sealed class DayStepsTests
{
    private static readonly Gen<DateOnly> Day = Gen.Int[1, 400].Select(day => new DateOnly(2019, 1, 1).AddDays(day));

    [Fact]
    public void Steps_lead_to_days_with_something_on_either_side() => Gen.Select(Day.List[1, 20], Day).Sample((days, on) =>
    {
        var steps = DaySteps.Of(days, on);
        return steps.Earlier is not { } before || (days.Contains(before) && before < on && !days.Any(day => day > before && day < on))
            && (steps.Later is not { } after || (days.Contains(after) && after > on && !days.Any(day => day > on && day < after)));
    });

    [Fact]
    public void Without_a_day_one_looks_from_the_last() => Day.List[1, 20].Sample(days => DaySteps.Of(days, null) is { Later: null } steps && steps.Latest == days.Max());

    [Fact]
    public void Without_anything_there_are_no_steps() => Assert.Equal(new TimeSteps(null, null, null, null), DaySteps.Of([], null));
}
