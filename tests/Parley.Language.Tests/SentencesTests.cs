namespace Parley.Language.Tests;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("The talks failed. Both sides left.", "The talks failed.|Both sides left.")]
    [InlineData("Mr. Roe of Acme Corp. met U.S. officials in Washington, D.C. on Friday.", "Mr. Roe of Acme Corp. met U.S. officials in Washington, D.C. on Friday.")]
    [InlineData("“We will not yield.” The minister then left.", "“We will not yield.”|The minister then left.")]
    [InlineData("OSLO, March 3 (Wire) - Norway said on Tuesday it would wait.", "OSLO, March 3 (Wire) - Norway said on Tuesday it would wait.")]
    [InlineData("It fell 3.5 percent, to $1.2 billion. Prices rose.", "It fell 3.5 percent, to $1.2 billion.|Prices rose.")]
    [InlineData("UNION REJECTS OFFER\n\nThe union rejected the offer.", "UNION REJECTS OFFER|The union rejected the offer.")]
    [InlineData("Will they meet? Nobody knows!", "Will they meet?|Nobody knows!")]
    public void Sentences_end_where_they_should(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Loaded.English.Analyze(text).Sentences.Select(sentence => sentence.Span.In(text))));

    [Fact]
    public void A_plain_clause_gets_its_plain_tree()
    {
        var sentence = Loaded.English.Analyze("The minister rejected the offer on Monday.").Sentences[0];
        Assert.Equal("rejected", sentence.Root.Text);
        Assert.Equal("reject", sentence.Root.Lemma);
        Assert.Equal((Relation.Nsubj, "rejected"), (sentence[1].Relation, sentence[1].Head?.Text));
        Assert.Equal((Relation.Obj, "rejected"), (sentence[4].Relation, sentence[4].Head?.Text));
        Assert.Equal((Relation.Obl, WordClass.Propn), (sentence[6].Relation, sentence[6].Class));
    }
}
