using System.Text;
using System.Text.Json;
using Json.Schema;
using Parley.Talks.Json;
using Parley.Testing;

namespace Parley.Cli.Tests;

/// <summary>A folder of everything that can go wrong with reports.</summary>
public sealed class RobustnessTests
{
    private const string Story = "Norland asked Sudmark to lift its levy on fish. \"We will not,\" Sudmark's envoy said on Tuesday.";

    private static readonly Dictionary<string, byte[]> Files = new()
    {
        ["astral.txt"] = Utf8($"😀 {Story} 𝒜 minister 😀 \"will 😀 not\" yield, an aide said."),
        ["binary.txt"] = [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        ["blank.txt"] = Utf8(" \r\n\r\n\t "),
        ["broken.pdf"] = Utf8("%PDF-1.7\n1 0 obj\n<< /Type /Catalog"),
        ["crlf.txt"] = Utf8(Story.Replace(". ", ".\r\n\r\n", StringComparison.Ordinal) + "\r\n"),
        ["empty.html"] = [],
        ["empty.txt"] = [],
        ["entities.html"] = Utf8("<p>Norland &amp; Sudmark &ldquo;will not&rdquo; meet, an envoy said&hellip; &#x1F600; &nosuch; &#xD800;</p>"),
        ["entities.txt"] = Utf8("Norland &amp; Sudmark &ldquo;will not&rdquo; meet, an envoy said."),
        ["latin.txt"] = Encoding.Latin1.GetBytes("Z\u00FCrich asked Sudmark to yield, an envoy said."),
        ["lines.jsonl"] = Utf8("{\"text\": \"" + "Norland met Sudmark.\"}\n{\"text\": 5}\n"),
        ["long.txt"] = Utf8(string.Concat(Enumerable.Repeat("a b c d e ", 1024 * 1024))),
        ["quotes.txt"] = Utf8("\"We will not, the envoy said. “Never,\" said the minister. 'Nor \"we, they said.\""),
        ["truncated.txt"] = [.. Utf8(Story), 0xE2, 0x82],
        ["unbroken.txt"] = Utf8(new string('a', 200_000)),
        ["utf16.txt"] = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Story)],
        ["utf16-unmarked.txt"] = Encoding.Unicode.GetBytes(Story),
    };

    [Fact]
    public async Task What_can_be_read_is_read_and_the_rest_is_told()
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, bytes) in Files) folder.Write(name, bytes);
        var run = await ParleyProcess.RunAsync("read", folder.Root, "--format", "json");
        Assert.Equal(2, run.ExitCode);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            ["astral", "crlf", "entities", "entities-2", "latin", "line-1", "quotes", "truncated", "unbroken", "utf16"],
            lines.Select(line => ReadingJson.Parse(line).Id));
        Snapshot.Match(run.Error.Replace(folder.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal), "problems.txt");
        var schema = JsonSchema.FromText(ReadingSchema.Json);
        Assert.All(lines, line => Assert.True(schema.Evaluate(JsonDocument.Parse(line).RootElement).IsValid));
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
