using System.Text.Json;
using Microsoft.Data.Sqlite;
using Parley.Testing;

namespace Parley.Cli.Tests.Records;

public sealed class RecordCommandTests : IDisposable
{
    private static readonly string Samples = Repository.PathOf("samples");
    private static readonly string[] Between = ["--parties", "United States,China", "--about", "trade"];

    private readonly TemporaryFolder _folder = new();

    private string Record => Path.Combine(_folder.Root, "parley.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Reports_join_the_talks_that_they_speak_of_whichever_came_first()
    {
        await Run(["talks", "new", "before", .. Between]);
        Assert.Equal("13 reports recorded, 0 known already\n", (await Run("add", Samples)).Output);
        Assert.Equal("after: 8 reports joined\n", (await Run(["talks", "new", "after", .. Between])).Output);
        var before = await Run("talks", "show", "before", "--format", "json");
        Assert.Equal(before.Output, (await Run("talks", "show", "after", "--format", "json")).Output);
        Assert.Equal(8, before.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task The_same_again_records_nothing_and_a_copy_from_elsewhere_is_linked()
    {
        var one = _folder.Write("one.txt", "Norland refuses to lower the levy.");
        await Run("add", one);
        Assert.Equal("0 reports recorded, 1 known already\n", (await Run("add", one)).Output);
        Assert.StartsWith("2 entries", (await Run("verify")).Output, StringComparison.Ordinal);
        var copy = await Run("add", _folder.Write("two.txt", "Norland refuses to lower the levy."), "--format", "json");
        Assert.Equal(("known", "one"), Outcome(copy.Output));
        Assert.StartsWith("3 entries", (await Run("verify")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_could_not_be_taken_in_waits_in_the_quarantine_until_it_can_be()
    {
        var bad = _folder.Write("bad.txt", "");
        Assert.Equal(ExitCode.Failed, (await Run("add", bad)).ExitCode);
        await Run("add", bad);
        Assert.Contains("bad.txt: hold", Assert.Single((await Run("quarantine")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.StartsWith("1 entries", (await Run("verify")).Output, StringComparison.Ordinal);
        _folder.Write("bad.txt", "Norland refuses.");
        await Run("add", bad);
        Assert.Equal("", (await Run("quarantine", "--format", "json")).Output);
    }

    [Fact]
    public async Task A_near_copy_is_linked_and_does_not_count()
    {
        var story = File.ReadAllText(Path.Combine(Samples, "us-china", "2018-09-18-wire.txt"));
        await Run(["talks", "new", "trade", .. Between]);
        var first = _folder.Write("wire.txt", story);
        var second = _folder.Write("paper.txt", story + "\nThe wire's own words were shortened here.");
        Assert.Equal("1 report recorded, 0 known already\n", (await Run("add", first, "--published", "2018-09-18")).Output);
        Assert.Equal("0 reports recorded, 0 known already, 1 near copy linked\n", (await Run("add", second, "--published", "2018-09-18")).Output);
        Assert.Equal("0 reports recorded, 2 known already\n", (await Run("add", first, second, "--published", "2018-09-18")).Output);
        Assert.Single((await Run("talks", "show", "trade", "--format", "json")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("(report-copied) is taken back", (await Run("undo", "7")).Output, StringComparison.Ordinal);
        Assert.Equal(2, (await Run("talks", "show", "trade", "--format", "json")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task A_report_of_the_same_name_with_another_text_gets_a_name_of_its_own()
    {
        await Run("add", _folder.Write("a/one.txt", "Norland refuses to lower the levy."));
        Assert.Equal(("recorded", "one-2"), Outcome((await Run("add", _folder.Write("b/one.txt", "Norland agrees to lower the levy."), "--format", "json")).Output));
    }

    [Fact]
    public async Task A_person_moves_a_report()
    {
        await Run("add", _folder.Write("one.txt", "Norland refuses to lower the levy."));
        await Run("talks", "new", "levy", "--parties", "United States,China");
        Assert.Equal(ExitCode.Done, (await Run("talks", "move", "one", "--to", "levy")).ExitCode);
        Assert.Contains("1.00  one", (await Run("talks", "show", "levy")).Output, StringComparison.Ordinal);
        await Run("talks", "edit", "levy", "--about", "herring");
        Assert.Contains("1.00  one", (await Run("talks", "show", "levy")).Output, StringComparison.Ordinal);
        await Run("talks", "move", "one", "--from", "levy");
        Assert.DoesNotContain("one", (await Run("talks", "show", "levy")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Archived_talks_take_no_more_reports_until_they_are_taken_up_again()
    {
        await Run(["talks", "new", "levy", .. Between]);
        await Run("talks", "archive", "levy");
        await Run("add", Path.Combine(Samples, "us-china", "2018-09-18-wire.txt"));
        Assert.Equal("levy: United States, China about trade (archived)\n", (await Run("talks", "show", "levy")).Output);
        await Run("talks", "archive", "levy", "--restore");
        Assert.Contains("2018-09-18-wire", (await Run("talks", "show", "levy")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_before_the_record_knows_nothing()
    {
        await Run(["talks", "new", "levy", .. Between]);
        Assert.Equal("", (await Run("talks", "list", "--as-of", "2018-08-24")).Output);
        Assert.NotEqual("", (await Run("talks", "list")).Output);
    }

    [Fact]
    public async Task An_altered_entry_is_named()
    {
        await Run("add", _folder.Write("one.txt", "Norland refuses to lower the levy."));
        using (var connection = new SqliteConnection($"Data Source={Record};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "DROP TRIGGER journal_stays; UPDATE journal SET payload = replace(payload, 'refuses', 'agrees') WHERE number = 1";
            command.ExecuteNonQuery();
        }

        var run = await Run("verify");
        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Contains("entry 1 was altered", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await Run("rebuild")).ExitCode);
    }

    [Theory]
    [InlineData("there are no talks 'nowhere'", "talks", "show", "nowhere")]
    [InlineData("is no name for talks", "talks", "new", "a b", "--parties", "Norland")]
    [InlineData("there is no report 'none'", "talks", "move", "none", "--to", "levy")]
    [InlineData("there are talks 'levy' already", "talks", "new", "levy", "--parties", "Norland")]
    [InlineData("--as-of", "talks", "list", "--as-of", "yesterday")]
    [InlineData("give --to, --from, or both", "talks", "move", "none")]
    public async Task What_cannot_be_done_is_told(string message, params string[] arguments)
    {
        await Run("talks", "new", "levy", "--parties", "Norland,Sudmark");
        var run = await Run(arguments);
        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Looking_at_a_record_that_is_not_there_does_not_begin_one()
    {
        var run = await Run("talks", "list");
        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Contains("there is no record", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Record));
    }

    private static (string?, string?) Outcome(string line)
    {
        using var json = JsonDocument.Parse(line);
        return (json.RootElement.GetProperty("outcome").GetString(), json.RootElement.GetProperty("report").GetString());
    }

    private Task<ParleyRun> Run(params string[] arguments) => ParleyProcess.RunAsync([.. arguments, "--record", Record]);
}
