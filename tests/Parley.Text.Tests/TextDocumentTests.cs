namespace Parley.Text.Tests;

public sealed class TextDocumentTests
{
    private static readonly Gen<string> _texts = Gen.OneOf("a", "talks ", "\n", "\r\n", "\r", "\n\n", " ", "\t", "é", "𝒳").List[0, 40].Select(string.Concat);

    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("one\ntwo", 4, 2, 1)]
    [InlineData("one\ntwo", 7, 2, 4)]
    [InlineData("one\r\ntwo", 5, 2, 1)]
    [InlineData("one\rtwo", 4, 2, 1)]
    [InlineData("one\n", 4, 2, 1)]
    public void Positions_count_lines_and_columns_from_one(string text, int offset, int line, int column) =>
        Assert.Equal(new TextPosition(line, column), new TextDocument(text).PositionOf(offset));

    [Fact]
    public void An_offset_outside_the_text_is_refused() =>
        Assert.Equal("offset", Assert.Throws<ArgumentOutOfRangeException>(() => new TextDocument("talks").PositionOf(6)).ParamName);

    [Fact]
    public void Positions_never_go_back() =>
        _texts.Sample(text =>
        {
            var document = new TextDocument(text);
            var positions = Enumerable.Range(0, text.Length + 1).Select(document.PositionOf).ToArray();
            Assert.Equal(positions.OrderBy(at => at.Line).ThenBy(at => at.Column), positions);
            Assert.Equal(document.LineCount, positions[^1].Line);
        });
}
