using Parley.Language.Tokens;
using Parley.Text;

namespace Parley.Language.Tests.Tokens;

public sealed class DatelineTests
{
    [Theory]
    [InlineData("OSLO, March 3 (Wire) -- Norway waits.", "OSLO, March 3 (Wire) --")]
    [InlineData("OSLO, March 3 - Norway waits.", "OSLO, March 3 -")]
    [InlineData("Oslo, 3 March 2019 – Norway waits.", "Oslo, 3 March 2019 –")]
    [InlineData("OSLO, Norway, Dec. 3-- Norway waits.", "OSLO, Norway, Dec. 3--")]
    [InlineData("PORT SELLIN, Oct 16 - The Republic waits.", "PORT SELLIN, Oct 16 -")]
    [InlineData("Oslo (Wire) - Norway waits.", "Oslo (Wire) -")]
    [InlineData("OSLO - Norway waits.", "OSLO -")]
    [InlineData("OPEC - the oil exporters - agreed.", null)]
    [InlineData("Robles (Peru) - the envoy - agreed.", null)]
    [InlineData("Oslo - the capital - waits.", null)]
    [InlineData("In May - a dry month - Norway waits.", null)]
    [InlineData("Norway waits - again.", null)]
    [InlineData("OSLO, March 3 -", null)]
    public void Place_day_and_agency_end_with_their_dash(string text, string? expected)
    {
        var spans = new List<Span>();
        Tokenizer.Split(text, new Span(0, text.Length), spans);
        var pool = new LexemePool(Vocabulary.Empty);
        var end = Dateline.EndAt(spans, [.. spans.Select(span => pool.Get(span.In(text.AsSpan())))], 0, spans.Count);
        Assert.Equal(expected, end == 0 ? null : text[..spans[end - 1].End]);
    }

    [Theory]
    [InlineData("Peru and its banks ended three days of talks on Tuesday.")]
    [InlineData("The Republic of Peru rejected the offer.")]
    public void What_follows_a_dateline_has_the_tree_that_it_has_alone(string text)
    {
        var alone = Loaded.English.Analyze(text).Sentences.Single();
        var dated = Loaded.English.Analyze("PORT SELLIN, Oct 16 - " + text).Sentences.Single();
        var length = dated.Count - alone.Count;
        Assert.Equal(alone.Heads.Select(head => head < 0 ? -1 : head + length), dated.Heads.Skip(length));
        Assert.Equal(alone.Relations, dated.Relations.Skip(length));
    }
}
