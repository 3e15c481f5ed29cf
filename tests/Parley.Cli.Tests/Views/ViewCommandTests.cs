using System.Text.Json;
using System.Xml.Linq;
using Parley.Testing;

namespace Parley.Cli.Tests.Views;

public sealed class ViewCommandTests(ViewCommandTests.Talks talks) : IClassFixture<ViewCommandTests.Talks>
{
    [Theory]
    [InlineData("matrix.txt", "matrix", "--sources")]
    [InlineData("timeline.txt", "timeline")]
    [InlineData("timeline.svg", "timeline", "--format", "svg")]
    [InlineData("people.txt", "people")]
    [InlineData("diff.txt", "diff", "--from", "2019-01-01", "--to", "2019-08-31")]
    [InlineData("brief-since.txt", "brief", "--since", "2019-05-01", "--on", "2019-08-31")]
    public async Task The_page_is_the_approved_one(string snapshot, params string[] arguments)
    {
        var run = await talks.Run(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Match(run.Output, snapshot);
    }

    [Theory]
    [InlineData("matrix", "issues")]
    [InlineData("timeline", "events")]
    [InlineData("people", "people")]
    [InlineData("diff", "changes", "--from", "2018-01-01")]
    [InlineData("brief", "changes", "--since", "2019-01-01")]
    public async Task In_json_there_is_the_same(string command, string key, params string[] arguments)
    {
        using var json = JsonDocument.Parse((await talks.Run([command, "--format", "json", .. arguments])).Output);
        Assert.NotEqual(0, json.RootElement.GetProperty(key).GetArrayLength());
    }

    [Theory]
    [InlineData("matrix")]
    [InlineData("brief")]
    public async Task The_page_for_the_browser_is_well_formed(string command)
    {
        var html = (await talks.Run(command, "--format", "html")).Output;
        var body = html[html.IndexOf("<main", StringComparison.Ordinal)..(html.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length)];
        Assert.NotEmpty(XElement.Parse(body).Descendants("details"));
    }

    [Fact]
    public async Task The_picture_of_dots_is_a_file()
    {
        var path = Path.Combine(Path.GetDirectoryName(talks.Record)!, "timeline.png");
        var run = await talks.Run("timeline", "--format", "png", "--out", path);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        var picture = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], picture[..8]);
        await talks.Run("timeline", "--format", "png", "--out", path);
        Assert.Equal(picture, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_brief_in_json_has_the_ladder_of_meetings()
    {
        using var json = JsonDocument.Parse((await talks.Run("brief", "--format", "json", "--on", "2019-05-12")).Output);
        var ladder = json.RootElement.GetProperty("ladder");
        Assert.Equal("ministerial", ladder.GetProperty("reached").GetString());
        Assert.Equal("proposed", ladder.GetProperty("next").GetProperty("status").GetString());
        Assert.All(ladder.GetProperty("rungs").EnumerateArray(), rung => Assert.Equal(
            rung.GetProperty("held").GetInt32() > 0, rung.GetProperty("last_held").ValueKind == JsonValueKind.Object));
    }

    [Fact]
    public async Task Every_cell_rests_on_sentences_of_the_reports()
    {
        using var json = JsonDocument.Parse((await talks.Run("matrix", "--format", "json")).Output);
        var cells = json.RootElement.GetProperty("issues").EnumerateArray().SelectMany(row => row.GetProperty("cells").EnumerateArray());
        Assert.All(cells, cell => Assert.All(cell.GetProperty("evidence").EnumerateArray(), item =>
        {
            var text = File.ReadAllText(Repository.PathOf("samples", "us-china", item.GetProperty("report").GetString() + ".txt"));
            var span = item.GetProperty("span");
            Assert.Equal(item.GetProperty("sentence").GetString(), string.Join(' ', text[span[0].GetInt32()..span[1].GetInt32()].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }));
    }

    [Fact]
    public async Task Since_the_last_visit_is_since_the_person_last_asked()
    {
        await talks.Run("brief", "--since", "last visit", "--on", "2019-01-31");
        Assert.Contains("SINCE 31 JANUARY 2019", (await talks.Run("brief", "--since", "last visit", "--on", "2019-08-31")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("SINCE", (await talks.Run("brief", "--since", "last visit", "--on", "2019-08-31")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there are no talks", "matrix", "--talks", "absent")]
    [InlineData("--on", "matrix", "--on", "soon")]
    [InlineData("--format", "matrix", "--format", "svg")]
    [InlineData("--format", "people", "--format", "png")]
    [InlineData("--out goes with", "timeline", "--out", "picture.svg")]
    [InlineData("choose another file", "timeline", "--format", "png", "--out", "no/such/folder/picture.png")]
    [InlineData("--from", "diff", "--from", "soon")]
    [InlineData("before that of --from", "diff", "--from", "2019-02-01", "--to", "2019-01-01")]
    [InlineData("--since", "brief", "--since", "soon")]
    public async Task What_is_wrong_is_said(string problem, string command, params string[] arguments)
    {
        string[] given = arguments.Contains("--talks") ? [command, .. arguments] : [command, "--talks", "us-china", .. arguments];
        var run = await ParleyProcess.RunAsync([.. given, "--record", talks.Record]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(problem, run.Output + run.Error, StringComparison.Ordinal);
    }

    /// <summary>A record with the sample reports, followed as talks.</summary>
    public sealed class Talks : IAsyncLifetime
    {
        private readonly TemporaryFolder _folder = new();

        internal string Record => Path.Combine(_folder.Root, "parley.db");

        public async ValueTask InitializeAsync()
        {
            await ParleyProcess.RunAsync("add", Repository.PathOf("samples", "us-china"), "--record", Record);
            await ParleyProcess.RunAsync("talks", "new", "us-china", "--parties", "United States,China", "--about", "trade", "--record", Record);
        }

        public ValueTask DisposeAsync()
        {
            _folder.Dispose();
            return ValueTask.CompletedTask;
        }

        internal Task<ParleyRun> Run(params string[] arguments) => ParleyProcess.RunAsync([.. arguments, "--talks", "us-china", "--record", Record]);
    }
}
