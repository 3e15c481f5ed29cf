using Parley.Cli.Plain;
using Parley.Testing;

namespace Parley.Cli.Tests.Plain;

public sealed class PlainTextTests
{
    [Fact]
    public void A_reading_looks_as_approved() => Snapshot.Match(PlainText.Of(SampleReading.Read), "reading.txt");

    [Fact]
    public void An_empty_reading_says_so() => Assert.Equal("empty\nNothing about talks was read in this report.\n", PlainText.Of(SampleReading.Empty));

    [Fact]
    public void Text_never_steers_the_terminal() =>
        Gen.Select(GenReading.Of(100), Gen.String[100, 100]).Sample((reading, text) =>
        {
            var read = new Desk.ReportRead(new Talks.Report("a", new Parley.Text.TextDocument(text), Title: "\e[31m"), reading, IsExtracted: false);
            Assert.DoesNotContain(PlainText.Of(read), letter => char.IsControl(letter) && letter != '\n');
        });
}
