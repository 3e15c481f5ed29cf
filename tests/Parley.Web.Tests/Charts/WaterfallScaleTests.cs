using Parley.Talks;
using Parley.Talks.Exchange;
using Parley.Talks.Forecasts;
using Parley.Web.Charts;

namespace Parley.Web.Tests.Charts;

public sealed class WaterfallScaleTests
{
    private const double Width = 240;

    private static readonly Gen<ForecastLine> Forecasts =
        from rate in Gen.Double[0.001, 0.999]
        from weights in Gen.Double[-4, 4].List[0, 8]
        select new ForecastLine(default, 0, 0, 0, rate, 3, weights.Select(weight => new Reason("evidence", weight)).ToValueList());

    [Fact]
    public void The_steps_lead_from_the_base_rate_without_a_gap() => Forecasts.Sample(forecast =>
    {
        var steps = new WaterfallScale(forecast).Steps;
        Assert.All(steps.Zip(steps.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
        if (steps.Count > 0) Assert.Equal(forecast.BaseRate, WaterfallScale.Probability(steps[0].From), 9);
    });

    [Fact]
    public void Every_step_stays_on_the_line() => Forecasts.Sample(forecast =>
    {
        var scale = new WaterfallScale(forecast);
        Assert.All(scale.Steps, step => Assert.InRange(scale.Across(step.To, Width), -1e-6, Width + 1e-6));
    });
}
