using Parley.Prospects.Links.Facts;

namespace Parley.Prospects.Tests.Links;

public sealed class LinkFactReaderTests
{
    [Fact]
    public void Lines_become_facts() => Assert.Equal(
        [new LinkFact("Kenya", "meet", "Peru", new DateOnly(2031, 5, 2))],
        LinkFactReader.Read(["Kenya\tmeet\tPeru\t2031-05-02", ""], "facts.tsv"));

    [Theory]
    [InlineData("Kenya\tmeet\tPeru")]
    [InlineData("Kenya\tmeet\tPeru\t2031-13-02")]
    [InlineData("Kenya\t\tPeru\t2031-05-02")]
    [InlineData("Kenya\tmeet\tPeru\t2031-05-02\tmore")]
    public void A_line_that_is_no_fact_is_named(string line)
    {
        var error = Assert.Throws<InvalidDataException>(() => LinkFactReader.Read(["Kenya\tmeet\tPeru\t2031-05-02", line], "facts.tsv").ToArray());
        Assert.StartsWith("facts.tsv, line 2:", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_line_is_a_fact_or_a_named_error() => Gen.String.Sample(line =>
    {
        try
        {
            return LinkFactReader.Read([line], "facts.tsv").Count() <= 1;
        }
        catch (InvalidDataException error)
        {
            return error.Message.Contains("line 1", StringComparison.Ordinal);
        }
    });
}
