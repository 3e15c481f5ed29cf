using Parley.Language.Names;
using Parley.Text;

namespace Parley.Language.Tests.Names;

public sealed class NameGrammarTests
{
    /// <summary>"in Lake Garda , a jewel": <c>Lake</c> is a compound of <c>Garda</c>, which has a preposition and an apposition.</summary>
    private static readonly Sentence _sentence = new(
        0,
        [new Span(0, 2), new Span(3, 7), new Span(8, 13), new Span(14, 15), new Span(16, 17), new Span(18, 23)],
        ["in", "Lake", "Garda", ",", "a", "jewel"],
        ["in", "Lake", "Garda", ",", "a", "jewel"],
        [WordClass.Adp, WordClass.Propn, WordClass.Propn, WordClass.Punct, WordClass.Det, WordClass.Noun],
        [2, 2, -1, 5, 5, 2],
        [Relation.Case, Relation.Compound, Relation.Root, Relation.Punct, Relation.Det, Relation.Appos]);

    private readonly NameGrammar _grammar = new();

    public NameGrammarTests() => _grammar.Fill(_sentence);

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 2)]
    [InlineData(4, 4)]
    public void Parts_of_a_compound_lead_to_its_head(int token, int top) => Assert.Equal(top, _grammar.Top(token));

    [Fact]
    public void Head_has_its_preposition_and_what_stands_beside_it()
    {
        Assert.Equal(0, _grammar.Marker(2));
        Assert.Equal(5, _grammar.Apposition(2));
        Assert.Equal(-1, _grammar.Marker(5));
        Assert.Equal(-1, _grammar.Apposition(5));
    }

    [Fact]
    public void Classes_end_with_the_sentence()
    {
        Assert.Equal(0UL, _grammar.Class(-1));
        Assert.NotEqual(0UL, _grammar.Class(0));
        Assert.Equal(0UL, _grammar.Class(6));
    }
}
