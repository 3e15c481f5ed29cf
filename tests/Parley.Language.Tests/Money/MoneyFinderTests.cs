using Parley.Language.Money;
using Parley.Text;

namespace Parley.Language.Tests.Money;

public sealed class MoneyFinderTests
{
    [Theory]
    [InlineData("Duties on [$200 billion] of goods", 200e9, 200e9, "USD")]
    [InlineData("a loan of [500 mln dlrs] for roads", 500e6, 500e6, "USD")]
    [InlineData("worth [$2.5 bn] a year", 2.5e9, 2.5e9, "USD")]
    [InlineData("a gap of [1,250,000 yen]", 1250000, 1250000, "JPY")]
    [InlineData("they asked for [EUR 40 million]", 40e6, 40e6, "EUR")]
    [InlineData("a fund of [10 to 12 billion yuan]", 10e9, 12e9, "CNY")]
    [InlineData("a fund of [$10-$12 million]", 10e6, 12e6, "USD")]
    [InlineData("it cost [US$ 7]", 7, 7, "USD")]
    [InlineData("it cost [30 mln Canadian dlrs]", 30e6, 30e6, "CAD")]
    [InlineData("it cost [\u20ac3.2m] at least", 3.2e6, 3.2e6, "EUR")]
    [InlineData("a [2-billion-dollar] line of credit", 2e9, 2e9, "USD")]
    [InlineData("it owes [4 billion U.S. dollars] abroad", 4e9, 4e9, "USD")]
    public void An_amount_is_read(string marked, double least, double most, string currency)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var amount = Assert.Single(MoneyFinder.Find(new TextDocument(text)));
        Assert.Equal(marked[(marked.IndexOf('[', StringComparison.Ordinal) + 1)..marked.IndexOf(']', StringComparison.Ordinal)], amount.Span.In(text));
        Assert.Equal(((decimal)least, (decimal)most, currency), (amount.Least, amount.Most, amount.Currency));
    }

    [Theory]
    [InlineData("a cut of 40 pct in 1987")]
    [InlineData("200 billion tonnes")]
    [InlineData("May 3 or June 5")]
    [InlineData("90 marksmen")]
    public void A_number_without_a_currency_is_none(string text) => Assert.Empty(MoneyFinder.Find(new TextDocument(text)));

    [Fact]
    public void Any_text_gives_ordered_amounts_inside_it() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["0123456789.,- $\u20acmbnlyetodras"], 0, 60]).Sample(text =>
        {
            var end = 0;
            foreach (var amount in MoneyFinder.Find(new TextDocument(text)))
            {
                Assert.True(amount.Span.Start >= end && amount.Span.End <= text.Length && amount.Least <= amount.Most);
                end = amount.Span.End;
            }
        });
}
