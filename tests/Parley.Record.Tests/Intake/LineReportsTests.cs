using System.Text;
using Parley.Record.Intake;
using Parley.Record.Intake.JsonLines;

namespace Parley.Record.Tests.Intake;

public sealed class LineReportsTests
{
    [Fact]
    public void A_line_is_a_report()
    {
        var report = Assert.IsType<TakenReport>(Assert.Single(Take("""{"id":"a","published":"2031-04-18","title":"T","publisher":"P","text":"It\u2019s \"so\".\r\n"}"""))).Report;
        Assert.Equal(("a", "T", "P", "It’s \"so\".\r\n"), (report.Id, report.Title, report.Publisher, report.Document.Content));
        Assert.Equal(new DateOnly(2031, 4, 18), report.Published);
    }

    [Fact]
    public void A_line_without_an_id_is_called_by_its_number() =>
        Assert.Equal(["line-1", "line-3"], Take("{\"text\":\"a\"}\r\n\r\n{\"text\":\"b\"}").Select(item => ((TakenReport)item).Report.Id));

    [Theory]
    [InlineData("nonsense", "is not valid JSON (byte 2)")]
    [InlineData("{\"text\":\"a\"", "is not valid JSON")]
    [InlineData("[1]", "is not a JSON object")]
    [InlineData("{}", "has no 'text'")]
    [InlineData("""{"text":""}""", "holds no text")]
    [InlineData("""{"text":5}""", "'text' is not a string")]
    [InlineData("""{"text":"\ud800"}""", "'text' is not valid Unicode")]
    [InlineData("""{"text":"a","published":"May"}""", "'published' is 'May', which is no date")]
    public void A_bad_line_is_a_problem_that_names_the_line(string line, string what)
    {
        var problem = Assert.IsType<IntakeProblem>(Take("{\"text\":\"a\"}\n" + line + "\n{\"text\":\"b\"}")[1]);
        Assert.StartsWith(what, problem.What, StringComparison.Ordinal);
        Assert.Equal("stdin:2", problem.Where);
    }

    [Fact]
    public void A_line_that_is_not_utf_8_is_a_problem() =>
        Assert.IsType<IntakeProblem>(Assert.Single(Taking.All(new ReportFacts(), true, [.. "{\"text\":\""u8, 0xFF, .. "\"}"u8], "-")));

    [Fact]
    public void A_mark_before_the_first_line_is_passed_over() => Assert.IsType<TakenReport>(Assert.Single(Take("\uFEFF{\"text\":\"a\"}")));

    [Fact]
    public void Lines_are_split_as_they_were_joined() =>
        Gen.String[Gen.Char.AlphaNumeric, 1, 60_000].Array[0, 6].Sample(
            lines =>
            {
                using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
                Assert.Equal(lines, LineSplitter.Split(stream).Select(line => Encoding.UTF8.GetString(line.Bytes!)));
            },
            iter: 30);

    [Fact]
    public void Any_bytes_are_reports_or_problems() => Gen.Byte.Array[0, 300].Sample(bytes => Taking.All(new ReportFacts(), true, bytes, "-"));

    [Fact]
    public void Damaged_lines_are_reports_or_problems()
    {
        const string Line = """{"id":"a","published":"2031-04-18","title":"T","publisher":"P","dateline":"X","text":"It's \"so\"."}""";
        Gen.Select(Gen.Int[0, Line.Length - 1], Gen.Char, Gen.Int[0, 20]).Sample((at, letter, length) =>
            Take(Line[..at] + letter + Line[Math.Min(Line.Length, at + length)..]));
    }

    private static IReadOnlyList<IntakeItem> Take(string input) => Taking.All(new ReportFacts(), areJsonLines: true, Encoding.UTF8.GetBytes(input), "-");
}
