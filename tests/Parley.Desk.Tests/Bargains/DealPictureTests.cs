using System.Globalization;
using System.Xml.Linq;
using Parley.Desk.Bargains;
using Parley.Desk.Bargains.Pictures;
using Parley.Talks;

namespace Parley.Desk.Tests.Bargains;

public sealed class DealPictureTests
{
    [Fact]
    public void Foreign_words_stay_words()
    {
        var plane = Plane([("</title><script>", 1, 1, true)]);
        var circle = Parsed(DealPicture.Svg(plane)).Descendants().First(element => element.Name.LocalName == "circle");
        Assert.Equal("i: </title><script>", circle.Value);
    }

    [Fact]
    public void Whatever_the_deals_the_picture_is_well_formed_and_its_dots_lie_in_the_frame() =>
        Gen.Select(Gen.String, Gen.Double[-1e12, 1e12], Gen.Double[-1e12, 1e12], Gen.Bool).Array[0, 9].Sample(deals =>
        {
            var svg = Parsed(DealPicture.Svg(Plane(deals)));
            var dots = svg.Descendants().Where(element => element.Name.LocalName == "circle").ToList();
            Assert.Equal(deals.Length, dots.Count);
            Assert.All(dots, dot => Assert.InRange(Number(dot, "cx"), 48, 624));
            Assert.All(dots, dot => Assert.InRange(Number(dot, "cy"), 28, 436));
        });

    [Fact]
    public void Names_do_not_stand_on_each_other()
    {
        var point = new DealPoint(1, 1, 1, true, true, []);
        var plane = new DealPlane("", new("across", 0, 0, 1), new("up", 0, 0, 1), [point], [new("Nash", "", point), new("other", "", point with { Across = 0.99 }), new("equal", "", point)]);
        var names = Parsed(DealPicture.Svg(plane)).Descendants().Where(element => (string?)element.Attribute("class") == "name").ToList();
        Assert.Equal(["Nash, equal", "other"], names.Select(name => name.Value).Order());
        Assert.True(Math.Abs(Number(names[0], "y") - Number(names[1], "y")) >= 14);
    }

    private static XElement Parsed(string svg) => XElement.Parse(svg);

    private static double Number(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    private static DealPlane Plane((string Option, double Across, double Up, bool IsRatified)[] deals)
    {
        var points = deals.Select(deal => new DealPoint(deal.Across, deal.Up, 1, deal.IsRatified, false, [KeyValuePair.Create("i", deal.Option)])).ToValueList();
        return new DealPlane("deals", Axis(deals.Select(deal => deal.Across)), Axis(deals.Select(deal => deal.Up)), points, []);
    }

    private static DealAxis Axis(IEnumerable<double> gains) => new("gain", 0, gains.DefaultIfEmpty(0).Min(), gains.DefaultIfEmpty(0).Max());
}
