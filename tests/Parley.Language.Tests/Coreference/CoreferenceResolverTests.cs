using Parley.Text;

namespace Parley.Language.Tests.Coreference;

public sealed class CoreferenceResolverTests
{
    private static readonly English _english = Loaded.English;

    [Theory]
    [InlineData("Finance Minister Helga Brandt arrived in Lisbon on Monday. She will leave on Friday.", "She", "Helga Brandt")]
    [InlineData("Helga Brandt will visit Oslo next week. Brandt said the talks were useful.", "Brandt", "Helga Brandt")]
    [InlineData("The chairman, Paulo Teixeira, resigned. He gave no reason.", "He", "Paulo Teixeira")]
    [InlineData("Paulo Teixeira said his country would not sign.", "his", "Paulo Teixeira")]
    public void Later_mention_takes_up_the_name(string text, string mention, string name)
    {
        var analysis = _english.Analyze(new TextDocument(text));
        var token = analysis.Sentences.SelectMany(sentence => sentence).Last(token => token.Text == mention);
        var best = analysis.ChainOf(token)?.Best;
        Assert.Equal(name, best?.Name?.Span.In(text));
    }

    [Fact]
    public void Empty_text_has_no_chains() => Assert.Empty(_english.Analyze(new TextDocument("")).Chains);

    [Fact]
    public void Every_mention_is_in_one_chain_of_two_or_more() => Texts.Any.Sample(text =>
    {
        var analysis = _english.Analyze(new TextDocument(text));
        var heads = new HashSet<(int, int)>();
        foreach (var chain in analysis.Chains)
        {
            Assert.True(chain.Mentions.Length > 1);
            foreach (var mention in chain.Mentions)
            {
                var sentence = analysis.Sentences[mention.Sentence];
                Assert.True(heads.Add((mention.Sentence, mention.Head)));
                Assert.InRange(mention.Head, mention.FirstToken, mention.FirstToken + mention.TokenCount - 1);
                Assert.Equal(new Span(sentence.Spans[mention.FirstToken].Start, sentence.Spans[mention.FirstToken + mention.TokenCount - 1].End), mention.Span);
                Assert.Same(chain, analysis.ChainOf(sentence[mention.Head]));
            }
        }
    });

    [Fact]
    public void Same_text_has_the_same_chains() => Texts.Any.Sample(text =>
        Assert.Equal(Describe(_english.Analyze(new TextDocument(text))), Describe(_english.Analyze(new TextDocument(text)))));

    private static IEnumerable<string> Describe(Analysis analysis) => analysis.Chains.Select(chain => string.Join(' ', chain.Mentions));
}
