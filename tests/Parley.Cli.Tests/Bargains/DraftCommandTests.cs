using System.Text.Json;
using System.Text.RegularExpressions;
using Parley.Cli.Tests.Views;
using Parley.Testing;

namespace Parley.Cli.Tests.Bargains;

public sealed partial class DraftCommandTests(ViewCommandTests.Talks talks) : IClassFixture<ViewCommandTests.Talks>
{
    [Fact]
    public async Task A_draft_from_the_record_is_a_bargaining_file_at_once()
    {
        var draft = await talks.Run("bargain", "new");
        Assert.Equal((0, ""), (draft.ExitCode, draft.Error));
        Snapshot.Match(draft.Output, "us-china-draft.yaml");
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Root, "draft.yaml");
        await File.WriteAllTextAsync(file, draft.Output, TestContext.Current.CancellationToken);
        var found = await ParleyProcess.RunAsync("bargain", file, "--format", "json");
        Assert.Equal((0, ""), (found.ExitCode, found.Error));
        var root = JsonDocument.Parse(found.Output).RootElement;
        Assert.Equal(["United States", "China"], root.GetProperty("sides").EnumerateArray().Select(side => side.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task Every_source_of_a_draft_is_a_sentence_of_its_report()
    {
        var draft = (await talks.Run("bargain", "new")).Output;
        var sources = Source().Matches(draft).ToList();
        Assert.NotEmpty(sources);
        Assert.All(sources, source =>
        {
            var text = File.ReadAllText(Repository.PathOf("samples", "us-china", source.Groups["report"].Value + ".txt"));
            Assert.Contains(source.Groups["sentence"].Value, string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Every_number_is_marked_as_a_judgement_or_has_its_source()
    {
        var lines = (await talks.Run("bargain", "new")).Output.Split('\n');
        Assert.All(lines.Where(line => !line.StartsWith('#') && Number().IsMatch(line)), line => Assert.Contains("  # ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_draft_as_of_a_day_knows_nothing_of_later_reports()
    {
        var draft = (await talks.Run("bargain", "new", "--on", "2018-12-31")).Output;
        Assert.Contains("3 Dec 2018", draft, StringComparison.Ordinal);
        Assert.DoesNotContain("[2019", draft, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there are no talks 'absent'", "--talks", "absent")]
    [InlineData("no report tells of a demand or an offer", "--talks", "us-china", "--on", "2017-01-01")]
    [InlineData("--on", "--talks", "us-china", "--on", "soon")]
    [InlineData("--as-of", "--talks", "us-china", "--as-of", "soon")]
    [InlineData("talks")]
    public async Task What_cannot_be_drafted_is_said(string problem, params string[] arguments)
    {
        var run = await ParleyProcess.RunAsync(["bargain", "new", .. arguments, "--record", talks.Record]);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^ *# (?:[^\[\n]*: )?\[(?<report>[^,\]]+), [^\]]+\] (?<sentence>.+)$", RegexOptions.Multiline)]
    private static partial Regex Source();

    [GeneratedRegex(@": -?\d+(?: |$)")]
    private static partial Regex Number();
}
