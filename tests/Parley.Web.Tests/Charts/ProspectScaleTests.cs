using Parley.Talks.Exchange;
using Parley.Web.Charts;

namespace Parley.Web.Tests.Charts;

public sealed class ProspectScaleTests
{
    private const int Right = 640;

    private static readonly DateOnly First = new(2019, 6, 10);

    private static readonly Gen<(ForecastLine Forecast, int Days)> Forecasts =
        Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1], Gen.Int[0, 4000], (probability, rate, days) => (new ForecastLine(First, probability, 0, probability, rate, 3, []), days));

    [Fact]
    public void Every_probability_and_day_has_its_place_in_the_chart() => Forecasts.Sample(one =>
    {
        var scale = new ProspectScale([one.Forecast], First.AddDays(one.Days), Right);
        Assert.InRange(scale.Y(one.Forecast.Probability), ProspectScale.Top, ProspectScale.Bottom);
        Assert.InRange(scale.X(First.AddDays(one.Days)), ProspectScale.Left, Right);
    });

    [Fact]
    public void Few_dates_are_written_below() => Forecasts.Sample(one => new ProspectScale([one.Forecast], First.AddDays(one.Days), Right).Ticks().Count() <= 9);
}
