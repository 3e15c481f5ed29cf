namespace Parley.Talks.Tests;

public sealed class PartialDateTests
{
    private static readonly Gen<PartialDate> _dates =
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[0, 2]).Select((year, month, day, grain) => grain switch
        {
            0 => PartialDate.OfYear(year),
            1 => PartialDate.OfMonth(year, month),
            _ => PartialDate.OfDay(new DateOnly(year, month, day)),
        });

    [Theory]
    [InlineData("2018", "2018-01-01", "2018-12-31")]
    [InlineData("2018-02", "2018-02-01", "2018-02-28")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2018-11-30", "2018-11-30", "2018-11-30")]
    public void It_covers_the_days_that_it_leaves_open(string text, string first, string last)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal((first, last), (date.First.ToString("O"), date.Last.ToString("O")));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("18")]
    [InlineData("2018-13")]
    [InlineData("2018-02-30")]
    [InlineData("2018/11")]
    [InlineData("2018-11-3")]
    public void Anything_else_is_refused(string? text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void What_is_written_is_read_back() => _dates.Sample(date => Assert.Equal(date, PartialDate.Parse(date.ToString())));

    [Fact]
    public void They_order_as_their_text_does() =>
        Gen.Select(_dates, _dates).Sample((a, b) =>
            Assert.Equal(Math.Sign(string.CompareOrdinal(a.ToString(), b.ToString())), Math.Sign(a.CompareTo(b))));
}
