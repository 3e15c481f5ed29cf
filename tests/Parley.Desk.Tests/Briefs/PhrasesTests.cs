using System.Text.RegularExpressions;
using Parley.Desk.Briefs;
using Parley.Talks;

namespace Parley.Desk.Tests.Briefs;

public sealed class PhrasesTests
{
    [Fact]
    public void Lists_are_joined_as_in_a_sentence()
    {
        Assert.Equal("A", Phrases.List(["A"]));
        Assert.Equal("A and B", Phrases.List(["A", "B"]));
        Assert.Equal("A, B and C", Phrases.List(["A", "B", "C"]));
    }

    [Fact]
    public void A_long_text_is_cut_at_a_word() => Assert.Equal("The ministers…", Phrases.Shorten("The ministers, who met", 16));

    [Theory]
    [InlineData("PORT SEL, May 2 - The ministers met.", "“The ministers met.”")]
    [InlineData("PORT SEL (PSN) -- The ministers met.", "“The ministers met.”")]
    [InlineData("\"We met.\"", "“We met.”")]
    [InlineData("US-Belmark talks went on - for a day.", "“US-Belmark talks went on - for a day.”")]
    public void A_sentence_is_quoted_without_its_dateline(string sentence, string quote) => Assert.Equal(quote, Phrases.Quote(sentence));

    [Fact]
    public void A_long_sentence_is_cut_where_its_words_of_interest_are_not()
    {
        var sentence = "The ministers of both sides spoke " + string.Join(" and ", Enumerable.Repeat("at length", 20)) + " of the duties that begin on May 4.";
        Assert.EndsWith("of the duties that begin on May 4.”", Phrases.Quote(sentence, new Regex("May")), StringComparison.Ordinal);
        Assert.StartsWith("“…", Phrases.Quote(sentence, new Regex("May")), StringComparison.Ordinal);
        Assert.Equal(Phrases.Quote(sentence), Phrases.Quote(sentence, new Regex("ministers")));
        Assert.Equal(Phrases.Quote(sentence), Phrases.Quote(sentence, new Regex("June")));
    }

    [Fact]
    public void Words_of_interest_are_shown_wherever_they_stand() => Gen.Select(Gen.Int[0, 90], Gen.Int[0, 90]).Sample((before, behind) =>
    {
        var sentence = $"{string.Join(' ', Enumerable.Repeat("word", before))} Friday {string.Join(' ', Enumerable.Repeat("word", behind))}";
        Assert.Contains("Friday", Phrases.Quote(sentence, new Regex("Friday")), StringComparison.Ordinal);
    });

    [Fact]
    public void A_short_text_is_left_as_it_is_and_a_cut_one_fits() => Gen.Select(Gen.String, Gen.Int[4, 60]).Sample((text, longest) =>
    {
        var cut = Phrases.Shorten(text, longest);
        Assert.True(text.Length <= longest ? cut == text : cut.Length <= longest && cut.EndsWith('…'));
    });

    [Theory]
    [InlineData("2031-05-02", "2 May 2031", "on 2 May 2031")]
    [InlineData("2031-05", "May 2031", "in May 2031")]
    [InlineData("2031", "2031", "in 2031")]
    public void Days_are_as_fine_as_they_are_known(string date, string shortForm, string inSentence)
    {
        Assert.Equal(shortForm, Days.Short(PartialDate.Parse(date)));
        Assert.Equal(inSentence, Days.In(PartialDate.Parse(date)));
    }
}
