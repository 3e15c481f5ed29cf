using Parley.Language.Lemmas;

namespace Parley.Language.Tests.Lemmas;

public sealed class LemmatizerTests
{
    private static readonly Lemmatizer _lemmatizer = new(new Dictionary<ulong, SuffixRule>
    {
        [Lemmatizer.Key("NOUN:NNS", "s")] = new(1, ""),
        [Lemmatizer.Key("NOUN:NNS", "ies")] = new(3, "y"),
        [Lemmatizer.Key("NOUN:NNS", "^ties")] = new(1, ""),
    });

    [Theory]
    [InlineData("tariffs", "tariff")]
    [InlineData("Parties", "party")]
    [InlineData("ties", "tie")]
    [InlineData("people", "people")]
    public void The_longest_known_ending_decides(string word, string lemma) =>
        Assert.Equal(lemma, _lemmatizer.Find(word, "NOUN:NNS", WordClass.Noun));

    [Fact]
    public void Proper_nouns_keep_their_case_and_other_words_do_not()
    {
        Assert.Equal("Chile", _lemmatizer.Find("Chile", "PROPN:NNP", WordClass.Propn));
        Assert.Equal("offer", _lemmatizer.Find("OFFER", "NOUN:NN", WordClass.Noun));
    }

    [Fact]
    public void The_rule_between_a_word_and_its_lemma_makes_the_lemma() =>
        Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 1, 12], Gen.String[Gen.Char.AlphaNumeric, 1, 12])
            .Sample((form, lemma) => SuffixRule.Between(form, lemma).Apply(form) == lemma);
}
