namespace Parley.Text.Tests;

public sealed class TextPrintTests
{
    private const string Story =
        "The harbour minister of Norland said on Tuesday that her country would not lower the levy on herring before the talks in Port Ansel begin. "
        + "She told reporters that 14 boats had been held since March and that Sudmark owed 3 million crowns. Sudmark's envoy called the words regrettable and left.";

    private static double Likeness(string left, string right) => TextPrint.Of(left).Likeness(TextPrint.Of(right));

    [Fact]
    public void Case_punctuation_and_line_breaks_do_not_matter() => Assert.Equal(1, Likeness(Story, Story.ToUpperInvariant().Replace(". ", " -\r\n", StringComparison.Ordinal)));

    [Fact]
    public void A_copy_with_a_word_changed_is_near() =>
        Assert.InRange(Likeness(Story, Story.Replace("regrettable", "sad", StringComparison.Ordinal)), TextPrint.Near, 0.99);

    [Fact]
    public void A_report_of_the_same_form_with_other_numbers_is_not() =>
        Assert.Equal(0, Likeness(Story, Story.Replace("14", "15", StringComparison.Ordinal).Replace("3 million", "4 million", StringComparison.Ordinal)));

    [Fact]
    public void Short_texts_are_like_nothing() => Assert.Equal(0, Likeness("Norland refuses.", "Norland refuses."));

    [Fact]
    public void Likeness_goes_both_ways_and_equal_texts_share_all_bands() => Gen.String[Gen.Char["ab ,1"], 0, 400].Select(Gen.String[Gen.Char["ab ,1"], 0, 400]).Sample((left, right) =>
    {
        Assert.Equal(Likeness(left, right), Likeness(right, left));
        Assert.Equal(TextPrint.Of(left).Keys(), TextPrint.Of(left + " ").Keys());
        Assert.True(TextPrint.Of(left).MayBeLike(TextPrint.Of(left).ToBytes()));
    });

    [Theory]
    [InlineData("2031-04-01", "2031-04-08", true)]
    [InlineData("2031-04-09", "2031-04-01", false)]
    [InlineData(null, "2031-04-01", true)]
    public void Copies_are_published_within_a_week(string? left, string? right, bool areClose) => Assert.Equal(areClose, TextPrint.AreClose(Day(left), Day(right)));

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
