using System.IO.Compression;
using System.Text.Json;
using Parley.Text;

namespace Parley.Training.Attributions;

/// <summary>An article of PolNeAR (Newell, Margolin and Ruths 2018) with its annotated attributions.</summary>
internal sealed record PolnearArticle(string Id, TextDocument Document, GoldAttribution[] Attributions)
{
    /// <summary>Reads a split: a file of JSON lines, compressed with gzip.</summary>
    public static List<PolnearArticle> Load(string path)
    {
        using var file = File.OpenRead(path);
        using var lines = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        var articles = new List<PolnearArticle>();
        while (lines.ReadLine() is { } line) articles.Add(Parse(line));
        return articles;
    }

    private static PolnearArticle Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new PolnearArticle(
            root.GetProperty("id").GetString()!,
            new TextDocument(root.GetProperty("text").GetString()!),
            [.. root.GetProperty("attributions").EnumerateArray().Select(ParseAttribution)]);
    }

    private static GoldAttribution ParseAttribution(JsonElement attribution) =>
        new(SpansOf(attribution, "source"), SpansOf(attribution, "cue"), SpansOf(attribution, "content"));

    private static Span[] SpansOf(JsonElement attribution, string role) =>
        [.. attribution.GetProperty(role).EnumerateArray().Select(pair => new Span(pair[0].GetInt32(), pair[1].GetInt32()))];
}
