using System.Text.Json;

namespace Parley.Cli.Tests.Records;

public sealed class ReviewCommandTests : IDisposable
{
    private const string Text = "China refuses to lower its tariffs on American goods, the commerce ministry said. The United States demanded that China lower its tariffs on cars.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_item_is_edited_taken_back_and_rejected_by_commands()
    {
        var item = await AddOne();
        Assert.Equal(ExitCode.Done, (await Run("edit", "one", item, "act=threaten", "target=Herring Board")).ExitCode);
        Assert.Contains("edited by", (await Run("items", "one")).Output, StringComparison.Ordinal);
        Assert.Contains("act threaten, target Herring Board", (await Run("items", "one")).Output, StringComparison.Ordinal);
        Assert.Contains("(item-decided) is taken back", (await Run("undo")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Herring Board", (await Run("items", "one")).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await Run("reject", "one", item)).ExitCode);
        Assert.Equal("rejected", (await Items()).First(found => found.Id == item).Verdict);
        Assert.Contains("0 otherwise than before", (await Run("reread")).Output, StringComparison.Ordinal);
        Assert.Equal("", (await Run("disputes")).Output);
        Assert.Equal(ExitCode.Done, (await Run("accept", "one", item)).ExitCode);
        Assert.Equal(ExitCode.Done, (await Run("verify")).ExitCode);
    }

    [Fact]
    public async Task Review_takes_one_key_an_item()
    {
        await AddOne();
        var review = await ParleyProcess.RunAsync("axu\naq"u8.ToArray(), ["review", "--kind", "position", "--record", Record]);
        Assert.Contains("0 items decided", (await ParleyProcess.RunAsync("q"u8.ToArray(), ["review", "--record", Record])).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, review.ExitCode);
        Assert.Contains("1 item decided", review.Output, StringComparison.Ordinal);
        Assert.Equal("accepted", (await Items()).First(found => found.Id.StartsWith("position", StringComparison.Ordinal)).Verdict);
    }

    [Fact]
    public async Task Review_edits_by_fields()
    {
        await AddOne();
        await ParleyProcess.RunAsync("eact=sing\neact=oppose;content=lower its tariffs\nq"u8.ToArray(), ["review", "--kind", "position", "--record", Record]);
        Assert.Contains("act oppose", (await Run("items", "one")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_are_merged_and_split()
    {
        await AddOne();
        Assert.Equal(ExitCode.Done, (await Run("names", "merge", "Peking", "--into", "China")).ExitCode);
        Assert.StartsWith("actor Peking is China (entry ", (await Run("names", "list")).Output, StringComparison.Ordinal);
        Assert.Contains("stands for 'China' already", (await Run("names", "merge", "China", "--into", "Peking")).Error + (await Run("names", "merge", "Peking", "--into", "Peking")).Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await Run("names", "split", "Peking")).ExitCode);
        Assert.Equal("", (await Run("names", "list")).Output);
        Assert.Equal(ExitCode.Done, (await Run("names", "split", "Norland", "--into", "Upper Norland", "--report", "one")).ExitCode);
    }

    [Theory]
    [InlineData("has no item 'position-none'", "accept", "one", "position-none")]
    [InlineData("there is no report 'two'", "items", "two")]
    [InlineData("there is no decision of yours", "undo")]
    [InlineData("entry 1 is no decision", "undo", "1")]
    [InlineData("stands for no other name", "names", "split", "Norland")]
    [InlineData("--kind: 'song'", "review", "--kind", "song")]
    public async Task What_cannot_be_done_is_told(string message, params string[] arguments)
    {
        await AddOne();
        var run = await Run(arguments);
        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private string Record => Path.Combine(_folder.Root, "parley.db");

    private async Task<string> AddOne()
    {
        await Run("add", _folder.Write("one.txt", Text));
        return (await Items()).First(item => item.Id.StartsWith("position-", StringComparison.Ordinal)).Id;
    }

    private async Task<List<(string Id, string? Verdict)>> Items()
    {
        var lines = (await Run("items", "one", "--format", "json")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Select(line => JsonDocument.Parse(line).RootElement).Select(item => (item.GetProperty("item").GetString()!, item.GetProperty("verdict").GetString()))];
    }

    private Task<ParleyRun> Run(params string[] arguments) => ParleyProcess.RunAsync([.. arguments, "--record", Record]);
}
