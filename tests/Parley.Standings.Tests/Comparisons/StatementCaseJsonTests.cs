using Parley.Standings.Comparisons;

namespace Parley.Standings.Tests.Comparisons;

public sealed class StatementCaseJsonTests
{
    private const string Sound = """{"issuer":"Harbour Office","current":{"date":"2031-05-02","title":"Readout","sentences":[{"id":"c1","text":"They met."}]},"earlier":[{"sentences":[{"id":"p1.1","text":"They spoke."}]}]}""";

    [Fact]
    public void A_case_is_read()
    {
        var item = StatementCaseJson.Parse(Sound);
        Assert.Equal(("Harbour Office", new DateOnly(2031, 5, 2), "p1.1"), (item.Issuer, item.Current.Date, item.Earlier[0].Sentences[0].Id));
    }

    [Theory]
    [InlineData("nothing", "not JSON (line 1)")]
    [InlineData("{}", "'current' is missing")]
    [InlineData("""{"current":{}}""", "current: 'sentences' is missing")]
    [InlineData("""{"current":{"sentences":[{"id":"c1"}]}}""", "current.sentences[0]")]
    [InlineData("""{"current":{"sentences":[{"id":"c1","text":"a"},{"id":"c1","text":"b"}]}}""", "'c1'")]
    public void What_is_wrong_is_said(string json, string problem) =>
        Assert.Contains(problem, Assert.Throws<FormatException>(() => StatementCaseJson.Parse(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_damaged_case_is_read_or_refused() => Gen.Select(Gen.Int[0, Sound.Length - 1], Gen.Int[0, 30], Gen.OneOf("", "{", "]", "\"", "null", "1", "\ud800")).Sample((at, cut, put) =>
    {
        var damaged = Sound.Remove(at, Math.Min(cut, Sound.Length - at)).Insert(at, put);
        try
        {
            StatementCaseJson.Parse(damaged);
        }
        catch (FormatException)
        {
            return;
        }
    });
}
