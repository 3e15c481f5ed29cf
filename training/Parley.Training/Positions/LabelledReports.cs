using System.Globalization;
using System.Text.Json.Nodes;
using Parley.Talks;
using Parley.Text;
using Parley.Training.Commands;
using Parley.Training.Corpora;

namespace Parley.Training.Positions;

/// <summary>Reads the further reports that were labelled for training: offsets in <c>labels.txt</c>, texts from the corpora.</summary>
internal static class LabelledReports
{
    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["reuters"] = "reuters/reuters-1987.jsonl.gz",
        ["news"] = "news/peoplesdaily-tariff-2018.jsonl.gz",
        ["statements"] = "statements/whitehouse-2021-2024.jsonl.gz",
        ["enb"] = "enb/enb-1995-2015.jsonl.gz",
    };

    /// <summary>The reports labelled for positions, in the order of the list. None of them is kept aside.</summary>
    public static IReadOnlyList<GoldReport> ReadAll(Workshop workshop) =>
        [.. ReadAll(workshop, "Positions").Select(ToGold)];

    /// <summary>The reports of the list in a folder of the training, each with the cells of its labels.</summary>
    /// <param name="workshop">The workshop.</param>
    /// <param name="folder">The folder ("Positions").</param>
    public static IReadOnlyList<(Report Report, IReadOnlyList<string[]> Rows)> ReadAll(Workshop workshop, string folder)
    {
        var blocks = Blocks(Path.Combine(workshop.Models, "..", "training", "Parley.Training", folder, "labels.txt"));
        var texts = blocks.GroupBy(block => block.Corpus)
            .SelectMany(group => Texts(workshop.Corpus(Files[group.Key]), group.Select(block => block.Document).ToHashSet(StringComparer.Ordinal)))
            .ToDictionary(StringComparer.Ordinal);
        return [.. blocks.Select(block => (ToReport(texts[block.Document], block), (IReadOnlyList<string[]>)block.Rows))];
    }

    /// <summary>The span that a cell gives as "START-END".</summary>
    public static Span SpanOf(string cell)
    {
        var dash = cell.IndexOf('-', StringComparison.Ordinal);
        return new Span(int.Parse(cell.AsSpan(0, dash), CultureInfo.InvariantCulture), int.Parse(cell.AsSpan(dash + 1), CultureInfo.InvariantCulture));
    }

    private static GoldReport ToGold((Report Report, IReadOnlyList<string[]> Rows) labelled) => new(
        labelled.Report,
        [.. labelled.Rows.Where(row => !IsParties(row)).Select(ToPosition)],
        labelled.Rows.FirstOrDefault(IsParties) is [_, var parties] ? parties.Split("; ", StringSplitOptions.RemoveEmptyEntries).ToHashSet() : new HashSet<string>(),
        false);

    private static bool IsParties(string[] row) => row[0] == "parties";

    private static GoldPosition ToPosition(string[] cells) =>
        new(cells[1], Enum.Parse<PositionAct>(cells[2], ignoreCase: true), SpanOf(cells[3]), SpanOf(cells[0]));

    private static List<Block> Blocks(string path)
    {
        var blocks = new List<Block>();
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var cells = line.Split(" | ");
            if (cells[0] == "report") blocks.Add(new Block(cells[1], cells[2], int.Parse(cells[3], CultureInfo.InvariantCulture), []));
            else blocks[^1].Rows.Add(cells);
        }

        return blocks;
    }

    private static IEnumerable<KeyValuePair<string, JsonNode>> Texts(string path, HashSet<string> documents)
    {
        foreach (var line in CorpusFile.Lines(path))
        {
            var json = JsonNode.Parse(line)!;
            if (Id(json) is { } id && documents.Remove(id)) yield return new(id, json);
        }
    }

    private static string? Id(JsonNode json) => (string?)json["id"] ?? (string?)json["url"];

    private static Report ToReport(JsonNode json, Block block)
    {
        var text = (string)json["text"]!;
        var day = (string)(json["published"] ?? json["date"])!;
        return new Report(
            block.Document,
            new TextDocument(text[..Math.Min(text.Length, block.Length)]),
            DateOnly.ParseExact(day[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            (string?)json["title"]);
    }

    private sealed record Block(string Corpus, string Document, int Length, List<string[]> Rows);
}
