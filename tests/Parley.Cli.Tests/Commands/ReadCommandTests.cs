using System.Text;
using System.Text.Json;
using Parley.Talks.Json;

namespace Parley.Cli.Tests.Commands;

public sealed class ReadCommandTests
{
    private const string Story = "Norland asked Sudmark to lift its levy on fish. \"We will not,\" Sudmark's envoy said.\r\n\r\nMinisters meet again in May.\r\n";

    [Fact]
    public async Task One_reading_is_one_object()
    {
        using var folder = new TemporaryFolder();
        var run = await ParleyProcess.RunAsync("read", folder.Write("story.txt", Story), "--format", "json", "--published", "2031-04-18", "--title", "T");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var reading = ReadingJson.Parse(run.Output);
        Assert.Equal(("story", new DateOnly(2031, 4, 18), "T"), (reading.Id, reading.Published, reading.Title));
        Assert.StartsWith("{\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_readings_are_json_lines_in_the_order_of_the_paths()
    {
        using var folder = new TemporaryFolder();
        var (b, a) = (folder.Write("b.txt", Story), folder.Write("a.txt", Story));
        var run = await ParleyProcess.RunAsync("read", b, a, "--format", "json");
        Assert.Equal(["b", "a"], Lines(run.Output).Select(line => ReadingJson.Parse(line).Id));
    }

    [Fact]
    public async Task Standard_input_is_read()
    {
        var run = await ParleyProcess.RunAsync(Encoding.UTF8.GetBytes(Story), ["read", "-", "--format", "json"]);
        Assert.Equal("stdin", ReadingJson.Parse(run.Output).Id);
    }

    [Fact]
    public async Task A_folder_with_a_bad_file_is_read_but_for_that_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Story);
        folder.Write("b.txt", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1]);
        folder.Write("c/d.txt", Story);
        var run = await ParleyProcess.RunAsync("read", folder.Root, "--format", "json");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["a", "c/d"], Lines(run.Output).Select(line => ReadingJson.Parse(line).Id));
        Assert.Equal(
            $"parley: {Path.Combine(folder.Root, "b.txt")}: is binary, not text; give the text itself, HTML or PDF; if it is text, save it as UTF-8\n", run.Error);
    }

    [Fact]
    public async Task Each_reading_goes_to_a_file_of_its_own()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", Story);
        folder.Write("in/b.html", $"<html><title>x</title><p>{Story}</p></html>");
        var target = Path.Combine(folder.Root, "out");
        var run = await ParleyProcess.RunAsync("read", Path.Combine(folder.Root, "in"), "--out", target);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(["a.json", "b.json"], Directory.GetFiles(target).Select(path => Path.GetFileName(path)!).Order());
        Assert.False(Parse(File.ReadAllText(Path.Combine(target, "a.json"))).TryGetProperty("text", out _));
        Assert.StartsWith("Norland asked", Parse(File.ReadAllText(Path.Combine(target, "b.json"))).GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html", ".html", "<!doctype html>")]
    [InlineData("text", ".txt", "a\n")]
    public async Task Other_forms_go_to_files_too(string format, string extension, string beginning)
    {
        using var folder = new TemporaryFolder();
        await ParleyProcess.RunAsync("read", folder.Write("a.txt", Story), "--format", format, "--out", folder.Root + "/out");
        Assert.StartsWith(beginning, File.ReadAllText($"{folder.Root}/out/a{extension}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Piped_text_is_plain()
    {
        using var folder = new TemporaryFolder();
        var run = await ParleyProcess.RunAsync("read", folder.Write("a.txt", Story));
        Assert.StartsWith("a\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Output);
    }

    [Fact]
    public async Task A_line_in_is_a_line_out_and_bad_lines_are_passed_over()
    {
        const string Input = """
            {"id": "a", "text": "Norland met Sudmark."}
            nonsense

            {"id": "b"}
            {"id": "c", "published": "2031-04-18", "text": "Sudmark met Norland."}
            """;
        var run = await ParleyProcess.RunAsync(Encoding.UTF8.GetBytes(Input), ["read", "--jsonl"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["a", "c"], Lines(run.Output).Select(line => ReadingJson.Parse(line).Id));
        Assert.Collection(
            Lines(run.Error),
            line => Assert.StartsWith("parley: stdin:2: is not valid JSON", line, StringComparison.Ordinal),
            line => Assert.StartsWith("parley: stdin:4: has no 'text'", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_line_is_answered_before_the_next_is_there()
    {
        using var process = ParleyProcess.Start("read", "--jsonl", "-");
        foreach (var id in new[] { "first", "second" })
        {
            await process.StandardInput.WriteAsync($$"""{"id": "{{id}}", "text": "Norland met Sudmark."}{{"\n"}}""");
            await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
            Assert.Equal(id, ReadingJson.Parse((await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!).Id);
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }

    [Theory]
    [InlineData("Nothing to read", "read")]
    [InlineData("'May' is not a date", "read", "x", "--published", "May")]
    [InlineData("'xml' is none of text, json, html", "read", "x", "--format", "xml")]
    [InlineData("Unknown option 'wat'", "read", "x", "--wat")]
    [InlineData("Unknown command", "raed")]
    [InlineData("there is no such file or folder", "read", "/no/such/file")]
    [InlineData("is not an address that can be read", "read", "ftp://example.org/a")]
    public async Task What_cannot_be_done_is_told_on_standard_error(string message, params string[] arguments)
    {
        var run = await ParleyProcess.RunAsync(arguments);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Single(Lines(run.Error));
    }

    [Fact]
    public async Task Several_pages_do_not_go_to_one_output()
    {
        using var folder = new TemporaryFolder();
        var run = await ParleyProcess.RunAsync("read", folder.Write("a.txt", Story), folder.Write("b.txt", Story), "--format", "html");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("--out DIR", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_to_stop_stops_it_and_keeps_what_was_written()
    {
        using var process = ParleyProcess.Start("read", "--jsonl", "-");
        await process.StandardInput.WriteLineAsync("""{"id": "a", "text": "Norland met Sudmark."}""");
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        using var kill = System.Diagnostics.Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal("a", ReadingJson.Parse(line!).Id);
        Assert.Equal(130, process.ExitCode);
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
