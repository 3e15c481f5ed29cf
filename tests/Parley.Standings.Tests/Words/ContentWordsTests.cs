using Parley.Standings.Words;

namespace Parley.Standings.Tests.Words;

public sealed class ContentWordsTests
{
    [Theory]
    [InlineData("the tariffs on steel", "a tariff on steel", 1)]
    [InlineData("removing the harbor fees", "the removal of harbor fees", 1)]
    [InlineData("harbor fees", "border posts", 0)]
    [InlineData("the talks", "the agreement", 0)]
    [InlineData("", "anything", 0)]
    public void Phrases_share_what_they_speak_of(string one, string other, double overlap) =>
        Assert.Equal(overlap, ContentWords.Overlap(ContentWords.Of(one), ContentWords.Of(other)), 3);

    [Fact]
    public void A_share_of_too_few_words_is_none() =>
        Assert.Equal(0, ContentWords.Overlap(ContentWords.Of("harbor fees"), ContentWords.Of("harbor posts"), least: 2));

    [Fact]
    public void Figures_are_content() => Assert.Contains("1.5", ContentWords.Of("a rate of 1.5 percent."));
}
