using Parley.Text;

namespace Parley.Language.Tests;

public sealed class SentencePartTests
{
    private static readonly Lazy<Sentence> _sentence = new(() => English.Load().Analyze(
        new TextDocument("The board said on Monday that the two harbors, which had been closed since May, would open before the winter.")).Sentences[0]);

    private static readonly Gen<(int First, int Count)> _range = Gen.Int[0, _sentence.Value.Count - 1].SelectMany(
        first => Gen.Int[1, _sentence.Value.Count - first].Select(count => (first, count)));

    [Fact]
    public void A_part_keeps_its_words_and_the_arcs_between_them() => _range.Sample((first, count) =>
    {
        var (whole, part) = (_sentence.Value, _sentence.Value.Part(7, first, count));
        Assert.Equal(7, part.Index);
        Assert.Equal(whole.Skip(first).Take(count).Select(token => (token.Text, token.Span, token.Class)), part.Select(token => (token.Text, token.Span, token.Class)));
        for (var i = 0; i < count; i++)
        {
            var head = whole.Heads[first + i] - first;
            if (head >= 0 && head < count) Assert.Equal(head, part.Heads[i]);
        }
    });

    [Fact]
    public void A_part_is_a_tree_with_one_root() => _range.Sample((first, count) =>
    {
        var part = _sentence.Value.Part(0, first, count);
        Assert.Single(part.Heads, head => head < 0);
        for (var i = 0; i < count; i++)
        {
            var steps = 0;
            for (var at = i; part.Heads[at] >= 0; at = part.Heads[at]) Assert.True(++steps < count);
        }
    });
}
