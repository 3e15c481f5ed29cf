using System.Text.Json;
using Parley.Testing;

namespace Parley.Cli.Tests.Comparisons;

public sealed class CompareCommandTests : IDisposable
{
    private const string Earlier = "Minister Ada Holm met Minister Ravi Sand of Belmark in Norhaven today. They discussed grain quotas and agreed to hold another round in May. "
        + "Minister Holm raised concern about the closing of the northern harbour. She called for the release of the fishing crews.";

    private const string Later = "Minister Ada Holm spoke with Minister Ravi Sand of Belmark today. Minister Holm raised deep concern about the closing of the northern harbour. "
        + "They agreed on a survey of the timber trade. She again called for the release of the fishing crews.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("text", "compared.txt")]
    [InlineData("json", "compared.json")]
    [InlineData("html", "compared.html")]
    public async Task The_comparison_of_two_files_is_the_approved_one(string format, string snapshot)
    {
        var run = await ParleyProcess.RunAsync("compare", _folder.Write("later.txt", Later), "--against", _folder.Write("earlier.txt", Earlier), "--format", format);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Match(run.Output, snapshot);
    }

    [Fact]
    public async Task A_case_laid_out_in_json_keeps_its_ids()
    {
        var file = _folder.Write("case.json", """{"current":{"sentences":[{"id":"c1","text":"They called for the release of the fishing crews."}]},"earlier":[{"sentences":[{"id":"p1.1","text":"They called for the release of the fishing crews."}]}]}""");
        using var compared = JsonDocument.Parse((await ParleyProcess.RunAsync("compare", "--case", file, "--format", "json")).Output);
        var label = compared.RootElement.GetProperty("labels").GetProperty("c1");
        Assert.Equal(("repeated", "p1.1"), (label.GetProperty("label").GetString(), label.GetProperty("match")[0].GetString()));
    }

    [Fact]
    public async Task The_record_gives_what_the_same_publisher_said_before()
    {
        var record = Path.Combine(_folder.Root, "parley.db");
        foreach (var (name, day) in new[] { ("first", "2031-02-01"), ("second", "2031-03-01") })
        {
            var file = _folder.Write(name + ".txt", Earlier.Replace("today", $"on {day}", StringComparison.Ordinal));
            await ParleyProcess.RunAsync("add", file, "--record", record, "--publisher", "Harbour Office", "--published", day);
        }

        string[] statement = ["compare", _folder.Write("later.txt", Later), "--record", record, "--published", "2031-04-01", "--publisher", "Harbour Office"];
        Assert.Contains("beside 1 earlier", (await ParleyProcess.RunAsync(statement)).Output, StringComparison.Ordinal);
        Assert.Contains("said 2 times since 2031-02-01", (await ParleyProcess.RunAsync([.. statement, "--against", "speaker"])).Output, StringComparison.Ordinal);
        Assert.Contains("beside 1 earlier", (await ParleyProcess.RunAsync("compare", "second", "--record", record)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nothing to compare")]
    [InlineData("no such file", "absent.txt", "--against", "other.txt")]
    [InlineData("cannot be read", "--case", "absent.json")]
    [InlineData("--format", "one.txt", "--format", "pdf")]
    [InlineData("--published", "one.txt", "--published", "soon")]
    [InlineData("there is no record", "one.txt", "--record", "absent.db")]
    public async Task What_is_wrong_is_said(string problem, params string[] arguments)
    {
        var run = await ParleyProcess.RunAsync(["compare", .. arguments]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(problem, run.Output + run.Error, StringComparison.Ordinal);
    }
}
