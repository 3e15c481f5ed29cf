using Parley.Language.Models;

namespace Parley.Language.Tests;

public sealed class EnglishTests
{
    private static readonly string[] _vocabulary =
    [
        "The", "ministers", "of", "Chile", "and", "Norway", "said", ",", "“", "”", "\"", "(", ")", "talks", "failed", ".", "U.S.", "10", "pct", "--", "'s",
        "n't", "will", "not", "yield", "?", "to", "?!", "HEADLINE", "-", "*", "Mr.", "Roe", "😀", "\ud800", "è", "\u0301", "1.", "a)",
    ];

    private static readonly Gen<string> _words = Gen.Int[0, _vocabulary.Length - 1].Select(i => _vocabulary[i]);

    private static readonly Gen<string> _paragraph = _words.Array[1, 40].Select(words => string.Join(' ', words));

    private static readonly Gen<string> _text = Gen.OneOf(Gen.String, _paragraph.Array[0, 4].Select(paragraphs => string.Join("\n\n", paragraphs)));

    [Fact]
    public void Every_tree_is_a_tree_with_one_root() => _text.Sample(text =>
    {
        foreach (var sentence in Loaded.English.Analyze(text).Sentences)
        {
            Assert.Single(sentence.Heads, -1);
            Assert.Equal(Relation.Root, sentence.Root.Relation);
            for (var i = 0; i < sentence.Count; i++) Assert.True(ReachesRoot(sentence, i));
        }
    });

    [Fact]
    public void Tokens_carry_the_words_that_their_spans_cover() => _text.Sample(text =>
    {
        var end = 0;
        foreach (var token in Loaded.English.Analyze(text).Sentences.SelectMany(sentence => sentence))
        {
            Assert.Equal(token.Span.In(text), token.Text);
            Assert.NotEmpty(token.Lemma);
            Assert.True(string.IsNullOrWhiteSpace(text[end..token.Span.Start]));
            end = token.Span.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[end..]));
    });

    [Fact]
    public void Paragraphs_are_analysed_each_for_itself() => Gen.Select(_paragraph, _paragraph).Sample((first, second) =>
    {
        const string Break = "\n\n";
        var together = Describe(Loaded.English.Analyze(first + Break + second), 0);
        var apart = Describe(Loaded.English.Analyze(first), 0).Concat(Describe(Loaded.English.Analyze(second), first.Length + Break.Length));
        Assert.Equal(apart, together);
    });

    [Fact]
    public void An_analysis_is_the_same_from_any_thread()
    {
        var text = "The two sides met in Oslo on Monday. “We won't yield,” said Ms. Roe, who leads the farmers' union.";
        var expected = Describe(Loaded.English.Analyze(text), 0);
        Assert.All(Enumerable.Range(0, 64).AsParallel().Select(_ => Describe(Loaded.English.Analyze(text), 0)), found => Assert.Equal(expected, found));
    }

    [Fact]
    public void A_blank_text_has_no_sentences()
    {
        Assert.Empty(Loaded.English.Analyze("").Sentences);
        Assert.Empty(Loaded.English.Analyze(" \r\n\t ").Sentences);
    }

    [Theory]
    [InlineData("x", 1024)]
    [InlineData("((", 64)]
    [InlineData("word ", 128)]
    [InlineData("“he said ", 128)]
    [InlineData("the minister said that he would go and ", 128)]
    public void Long_lines_are_analysed_in_sentences_of_bounded_length(string part, int kilobytes)
    {
        var text = string.Concat(Enumerable.Repeat(part, kilobytes * 1024 / part.Length));
        var sentences = Loaded.English.Analyze(text).Sentences;
        Assert.True(sentences.All(sentence => sentence.Count <= Language.Tokens.SentenceSplitter.LongestSentence));
        Assert.Equal(text.TrimEnd().Length, sentences[^1].Span.End);
    }

    [Fact]
    public void A_folder_without_models_is_refused()
    {
        var error = Assert.Throws<ModelException>(() => English.Load(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName())));
        Assert.Contains("train", error.Message, StringComparison.Ordinal);
    }

    private static bool ReachesRoot(Sentence sentence, int token)
    {
        for (var steps = 0; steps <= sentence.Count; steps++)
        {
            if (sentence.Heads[token] < 0) return true;
            token = sentence.Heads[token];
        }

        return false;
    }

    private static List<string> Describe(Analysis analysis, int offset) =>
        analysis.Sentences
            .SelectMany(sentence => sentence.Select(token => $"{token.Span.Shift(offset)} {token} {token.Lemma} {token.Head?.Span.Shift(offset)}"))
            .ToList();
}
