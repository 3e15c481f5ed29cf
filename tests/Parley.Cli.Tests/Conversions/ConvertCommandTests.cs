using System.Text.Json;
using Parley.Testing;

namespace Parley.Cli.Tests.Conversions;

public sealed class ConvertCommandTests : IDisposable
{
    private static readonly string _sample = Repository.PathOf("samples", "bargaining", "fisheries");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("genius")]
    [InlineData("geniusweb")]
    [InlineData("negolog")]
    [InlineData("negmas")]
    public async Task Whatever_the_form_the_same_deals_stay_on_the_frontier(string tool)
    {
        var target = Path.Combine(_folder.Root, tool);
        var run = await ParleyProcess.RunAsync("convert", _sample, "--to", tool, "--out", target);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(Directory.EnumerateFiles(target).Order(), run.Output.Split('\n').Where(line => line.StartsWith(_folder.Root, StringComparison.Ordinal)).Order());
        Assert.Equal(await FrontierAsync(_sample), await FrontierAsync(target));
    }

    [Fact]
    public async Task Nothing_is_written_over()
    {
        await ParleyProcess.RunAsync("convert", _sample, "--to", "negolog", "--out", _folder.Root);
        var run = await ParleyProcess.RunAsync("convert", _sample, "--to", "negolog", "--out", _folder.Root);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("is there already; name another folder", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no such file or folder", "convert", "nowhere", "--to", "genius", "--out", "x")]
    [InlineData("--to: 'parley' is none of genius, geniusweb, negolog, negmas", "convert", "nowhere", "--to", "parley", "--out", "x")]
    [InlineData("--out: name the folder", "convert", "nowhere", "--to", "genius")]
    public async Task What_cannot_be_converted_is_told_on_standard_error(string message, params string[] arguments)
    {
        var run = await ParleyProcess.RunAsync(arguments);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string>> FrontierAsync(string path)
    {
        var run = await ParleyProcess.RunAsync("bargain", path, "--format", "json", "--semantics", "genius");
        return JsonDocument.Parse(run.Output).RootElement.GetProperty("frontier").EnumerateArray().SelectMany(point => point.GetProperty("deals").EnumerateArray()).Select(deal => deal.ToString()).Order().ToList();
    }
}
