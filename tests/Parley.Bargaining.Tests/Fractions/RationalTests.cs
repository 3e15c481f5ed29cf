using System.Globalization;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Tests.Fractions;

public sealed class RationalTests
{
    [Theory]
    [InlineData("0.1", 1, 10)]
    [InlineData("-12.50", -25, 2)]
    [InlineData("1e-3", 1, 1000)]
    [InlineData("2E2", 200, 1)]
    [InlineData(".5", 1, 2)]
    public void Decimals_are_read_as_they_stand(string text, int numerator, int denominator)
    {
        Assert.True(Rational.TryParse(text, out var value));
        Assert.Equal(Rational.Of(numerator, denominator), value);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("NaN")]
    [InlineData("1e9999")]
    [InlineData("1.2.3")]
    [InlineData("Infinity")]
    [InlineData(".")]
    public void What_is_no_number_is_refused(string? text) => Assert.False(Rational.TryParse(text, out _));

    [Fact]
    public void A_double_comes_back_as_it_was() =>
        Gen.Double[-1e6, 1e6].Sample(value => Assert.Equal(value, Rational.OfDouble(value).ToDouble()));

    [Fact]
    public void Decimals_round_to_the_double_that_the_framework_reads() => Gen.Select(Gen.Long[0, 999_999_999_999_999_999], Gen.Int[0, 25]).Sample((digits, shift) =>
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{digits}e-{shift}");
        Assert.True(Rational.TryParse(text, out var value));
        Assert.Equal(double.Parse(text, CultureInfo.InvariantCulture), value.ToDouble());
    });

    [Fact]
    public void It_counts_as_fractions_do() => Gen.Select(Gen.Int[-50, 50], Gen.Int[1, 50], Gen.Int[-50, 50], Gen.Int[1, 50]).Sample((a, b, c, d) =>
    {
        var (left, right) = (Rational.Of(a, b), Rational.Of(c, d));
        Assert.Equal(Rational.Of((a * d) + (c * b), b * d), left + right);
        Assert.Equal(left, left + right - right);
        Assert.Equal(Rational.Of(a * c, b * d), left * right);
        if (c != 0) Assert.Equal(left, left / right * right);
        Assert.Equal((a * d).CompareTo(c * b), left.CompareTo(right));
    });
}
