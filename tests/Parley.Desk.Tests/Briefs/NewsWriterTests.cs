using Parley.Desk.Briefs;
using Parley.Standings;
using Parley.Talks;
using Parley.Testing;

namespace Parley.Desk.Tests.Briefs;

public sealed class NewsWriterTests
{
    [Theory]
    [InlineData("Belmark", true)]
    [InlineData("Corland", false)]
    public void What_a_report_about_others_tells_is_no_news(string other, bool isNews)
    {
        var before = Read(new ReadingBuilder("before", "2031-05-02").Between("Belmark", "United Isles").Position("Belmark", PositionAct.Demand, "Belmark demands lower fees.", "lower fees"));
        var newest = Read(new ReadingBuilder("newest", "2031-05-20").Between("United Isles", other).Position("United Isles", PositionAct.Offer, "The United Isles offer a pause of two months.", "a pause of two months"));
        Assert.Equal(isNews, NewsWriter.Write(Standing.Of([before, newest], null, ["Belmark", "United Isles"])) is not null);
    }

    private static ReadReport Read(ReadingBuilder builder)
    {
        var (report, reading) = builder.Build();
        return new ReadReport(report, reading);
    }
}
