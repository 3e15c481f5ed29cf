using Parley.Cli.Output;

namespace Parley.Cli.Tests.Output;

public sealed class PrintableTests
{
    [Fact]
    public void Control_characters_are_replaced_one_by_one() => Assert.Equal("a\uFFFD[31m b c", Printable.Line("a\e[31m b\nc"));

    [Fact]
    public void A_block_keeps_its_line_breaks() => Assert.Equal("a\uFFFD\r\nb\tc", Printable.Block("a\u009B\r\nb\tc"));

    [Fact]
    public void The_length_stays_the_same() => Gen.String.Sample(text => Assert.Equal(text.Length, Printable.Block(text).Length));
}
