using Parley.Language;
using Parley.Readers.Attributions;
using Parley.Text;

namespace Parley.Readers.Tests.Attributions;

public sealed class RoleWindowTests
{
    private static readonly Lazy<English> _english = new(English.Load);

    [Theory]
    [InlineData("It rained. The envoy said so. It snowed.", "The envoy said so.")]
    [InlineData("It rained. “We wait. It snows.” The envoy said so.", "“We wait. It snows.” The envoy said so.")]
    [InlineData("The envoy said so. “We wait. It snows.” It rained.", "The envoy said so. “We wait. It snows.”")]
    [InlineData("“We wait. It snows,” the envoy said. “We go on. It rains.” It stopped.", "“We wait. It snows,” the envoy said. “We go on. It rains.”")]
    public void A_window_reaches_as_far_as_the_quotations_around_the_cue(string text, string expected)
    {
        var table = TableOf(text);
        var (first, last) = RoleWindow.Around(table, CueAt(table, Array.FindIndex(table.Spans, span => span.In(text) == "said")));
        Assert.Equal(expected, Span.Cover(table.Spans[first], table.Spans[last]).In(text));
    }

    [Theory]
    [InlineData("", 260)]
    [InlineData("\"", 4500)]
    public void A_window_stays_small_in_a_sentence_without_end(string mark, int most)
    {
        var table = TableOf(mark + string.Concat(Enumerable.Repeat("they left and he said that ", 3000)) + mark);
        for (var token = 0; token < table.Count; token += 499)
        {
            var (first, last) = RoleWindow.Around(table, CueAt(table, token));
            Assert.InRange(last - first + 1, 1, most);
        }
    }

    private static TokenTable TableOf(string text) => new(_english.Value.Analyze(new TextDocument(text)));

    private static Cue CueAt(TokenTable table, int token) => token < 0 ? throw new ArgumentException("no such word") : new Cue(token, Math.Min(token, table.Count - 1), 1);
}
