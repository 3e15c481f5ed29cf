namespace Parley.Text.Tests;

public sealed class ParagraphSplitterTests
{
    private static readonly Gen<string> _texts = Gen.OneOf("talks ", "ended. ", "\n", "\r\n", "\n\n", "\t", "   ").List[0, 60].Select(string.Concat);

    private const string HardWrapped = """
        The two delegations met for a third day behind closed doors, and neither
        of them would say afterwards whether the gap over fishing quotas had been
        narrowed by what the ministers had brought with them to the small harbour
        town.

        A fourth round is planned.
        """;

    [Fact]
    public void A_blank_line_ends_a_paragraph() => Assert.Equal(["One.", "Two."], Paragraphs("One.\n \n\nTwo.\n"));

    [Fact]
    public void A_line_break_ends_a_paragraph() => Assert.Equal(["One.", "Two."], Paragraphs("One.\r\nTwo."));

    [Fact]
    public void Hard_wrapped_lines_belong_together()
    {
        var paragraphs = Paragraphs(HardWrapped);
        Assert.Equal(2, paragraphs.Length);
        Assert.EndsWith("town.", paragraphs[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_text_has_none() => Assert.Empty(Paragraphs(" \n\t\r\n "));

    [Fact]
    public void Together_they_hold_everything_but_white_space() =>
        _texts.Sample(text => Assert.Equal(Squeeze(text), Squeeze(string.Concat(Paragraphs(text)))));

    [Fact]
    public void They_stand_in_order_and_apart() =>
        _texts.Sample(text =>
        {
            var paragraphs = new TextDocument(text).Paragraphs;
            Assert.All(paragraphs.Zip(paragraphs.Skip(1)), pair => Assert.True(pair.First.End < pair.Second.Start));
            Assert.All(paragraphs, span => Assert.Equal(span.In(text).Trim(), span.In(text)));
        });

    private static string[] Paragraphs(string text) => [.. new TextDocument(text).Paragraphs.Select(span => span.In(text))];

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
