using Parley.Language.Tokens;
using Parley.Text;

namespace Parley.Language.Tests.Tokens;

public sealed class TokenizerTests
{
    private static readonly Gen<string> _text = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["abcXYZ .,'’\"“”-–—…!?()[]$%&@#:/0123456789\n\t\ud83d\ude00"], 0, 60]);

    [Theory]
    [InlineData("They can't and won't.", "They|ca|n't|and|wo|n't|.")]
    [InlineData("We cannot say it’s Chile’s fault.", "We|can|not|say|it|’s|Chile|’s|fault|.")]
    [InlineData("the farmers' union", "the|farmers|'|union")]
    [InlineData("a $200 billion list, 10% or 500 mln dlrs", "a|$|200|billion|list|,|10|%|or|500|mln|dlrs")]
    [InlineData("US$5 and C$1,250.50", "US$|5|and|C$|1,250.50")]
    [InlineData("The U.S. Treasury met Mr. Roe of Acme Corp. on Sept. 3.", "The|U.S.|Treasury|met|Mr.|Roe|of|Acme|Corp.|on|Sept.|3|.")]
    [InlineData("See No. 7. She said no.", "See|No.|7|.|She|said|no|.")]
    [InlineData("a 15-year-old non-tariff co-operation plan", "a|15|-|year|-|old|non-tariff|co-operation|plan")]
    [InlineData("“Wait…” he said—twice -- then left...", "“|Wait|…|”|he|said|—|twice|--|then|left|...")]
    [InlineData("It ended.The next one began.", "It|ended|.|The|next|one|began|.")]
    [InlineData("Write to desk@example.org, or see (https://example.org/a?b=1).", "Write|to|desk@example.org|,|or|see|(|https://example.org/a?b=1|)|.")]
    [InlineData("the 1980s, the 21st, at 10:30am on 11/20/2019", "the|1980s|,|the|21st|,|at|10:30|am|on|11/20/2019")]
    [InlineData("AT&T and R&D; buy/sell", "AT&T|and|R&D|;|buy|/|sell")]
    [InlineData("really?! (yes)", "really|?!|(|yes|)")]
    public void Words_are_split_as_in_the_treebanks(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Split(text).Select(span => span.In(text))));

    [Fact]
    public void Tokens_and_white_space_make_up_the_text() => _text.Sample(text =>
    {
        var end = 0;
        foreach (var span in Split(text))
        {
            Assert.True(span.Length > 0);
            Assert.True(span.Start >= end);
            Assert.True(string.IsNullOrWhiteSpace(text[end..span.Start]));
            Assert.DoesNotContain(span.In(text), char.IsWhiteSpace);
            end = span.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[end..]));
    });

    [Theory]
    [InlineData("a")]
    [InlineData("'s")]
    [InlineData("n't")]
    [InlineData("1,")]
    [InlineData("x-")]
    [InlineData("(")]
    [InlineData("a.b@")]
    [InlineData("\ud83d\ude00")]
    public void A_megabyte_without_a_space_is_no_trouble(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, (1 << 20) / part.Length));
        Assert.Equal(text.Length, Split(text).Sum(span => span.Length));
    }

    private static List<Span> Split(string text)
    {
        var spans = new List<Span>();
        Tokenizer.Split(text, new Span(0, text.Length), spans);
        return spans;
    }
}
