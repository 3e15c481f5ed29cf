using System.Text.Json;

namespace Parley.Cli.Tests.Records;

public sealed class ForecastCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_question_is_asked_again_resolved_and_scored()
    {
        var events = _folder.Write("events.tsv", Events());
        var asked = await Record("ask", "Kenya", "Peru", "--deal", "--by", "2021-12-31", "--on", "2021-06-01", "--events", events);
        Assert.Equal(ExitCode.Done, asked.ExitCode);
        Assert.StartsWith("q1  Will Kenya and Peru sign an agreement by 2021-12-31?\n", asked.Output, StringComparison.Ordinal);
        Assert.Contains("Base rate", asked.Output, StringComparison.Ordinal);
        Assert.Contains("What would move it most", asked.Output, StringComparison.Ordinal);
        var again = await Record("ask", "PER", "KEN", "--by", "2021-12-31", "--on", "2021-07-01", "--events", events, "--format", "json");
        using var json = JsonDocument.Parse(again.Output);
        Assert.Equal("q1", json.RootElement.GetProperty("question").GetString());
        Assert.InRange(json.RootElement.GetProperty("p").GetDouble(), json.RootElement.GetProperty("low").GetDouble(), json.RootElement.GetProperty("high").GetDouble());
        Assert.Equal(ExitCode.Done, (await Record("resolve", "q1", "yes", "--note", "signed in Lima")).ExitCode);
        var listed = await Record("forecasts");
        Assert.Contains("yes: signed in Lima\n    2021-06-01", listed.Output, StringComparison.Ordinal);
        Assert.Matches("all +2 ", (await Record("track-record")).Output);
        Assert.Contains("<svg", (await Record("track-record", "--format", "html")).Output, StringComparison.Ordinal);
        Assert.Contains("resolved already", (await Record("ask", "Kenya", "Peru", "--by", "2021-12-31", "--on", "2021-08-01")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_little_data_gives_the_base_rate_and_says_so()
    {
        var asked = await Record("ask", "Fiji", "Tonga", "--kind", "neg", "--by", "2021-06-30", "--on", "2021-06-01");
        Assert.Contains("Only 0 reports on the two governments: too little to say more than the base rate.", asked.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_that_are_no_events_are_told_and_passed_over()
    {
        var events = _folder.Write("events.tsv", "Kenya\t057\tPeru\t2021-01-01\nnonsense\nKenya\t057\tPeru\t2021-01-01\nKenya\t057\tPeru\t9999-01-01\n");
        var asked = await Record("ask", "Kenya", "Peru", "--by", "2021-06-30", "--on", "2021-06-01", "--events", events);
        Assert.Equal(ExitCode.Partly, asked.ExitCode);
        foreach (var line in (int[])[2, 3, 4]) Assert.Contains($"line {line}: ", asked.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is no state or bloc", "Kenya", "Atlantis", "--by", "2021-06-30")]
    [InlineData("are the same party", "Kenya", "KEN", "--by", "2021-06-30")]
    [InlineData("before it is asked", "Kenya", "Peru", "--by", "2021-06-30", "--on", "2021-07-01")]
    [InlineData("--by: 'soon' is not a date", "Kenya", "Peru", "--by", "soon")]
    [InlineData("--kind: 'marry' is none of", "Kenya", "Peru", "--by", "2021-06-30", "--kind", "marry")]
    public async Task What_cannot_be_asked_is_told(string message, params string[] arguments)
    {
        var run = await Record(["ask", .. arguments]);
        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_past_is_asked_and_scored()
    {
        var events = _folder.Write("events.tsv", Events());
        var run = await ParleyProcess.RunAsync("backtest", "--events", events, "--from", "2020-06-01", "--to", "2021-05-01", "--format", "json");
        Assert.Equal(ExitCode.Done, run.ExitCode);
        using var all = JsonDocument.Parse(run.Output.Split('\n')[0]);
        Assert.Equal("all", all.RootElement.GetProperty("of").GetString());
        Assert.InRange(all.RootElement.GetProperty("brier").GetDouble(), 0, 1);
    }

    /// <summary>Two years in which two states talk every week, and sign every second month.</summary>
    private static string Events() => string.Concat(Enumerable.Range(0, 100).Select(week =>
    {
        var day = new DateOnly(2020, 1, 1).AddDays(7 * week).ToString("yyyy-MM-dd");
        var signed = week % 8 == 0 ? $"Kenya\tSign_formal_agreement\tPeru\t{day}\nPeru\t057\tKenya\t{day}\nForeign_Affairs_(Peru)\t057\tKenya\t{day}\n" : "";
        return $"Kenya\tEngage_in_negotiation\tPeru\t{day}\n{signed}";
    }));

    private Task<ParleyRun> Record(params string[] arguments) => ParleyProcess.RunAsync([.. arguments, "--record", Path.Combine(_folder.Root, "parley.db")]);
}
