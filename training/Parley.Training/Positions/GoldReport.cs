using System.Globalization;
using System.Text.Json.Nodes;
using Parley.Talks;
using Parley.Text;

namespace Parley.Training.Positions;

/// <summary>A report that was read by hand.</summary>
/// <param name="Report">The report.</param>
/// <param name="Positions">The stances that people found in it.</param>
/// <param name="Parties">The sides that people found.</param>
/// <param name="IsKeptAside">Whether it is kept aside to tell a reading from a fit: the digits of its name have an odd sum.</param>
internal sealed record GoldReport(Report Report, IReadOnlyList<GoldPosition> Positions, IReadOnlySet<string> Parties, bool IsKeptAside)
{
    private JsonNode? Source { get; init; }

    /// <summary>What people found besides, by the key of its kind ("meetings"); nothing where the report was not read by hand.</summary>
    public IEnumerable<JsonNode> Items(string kind) => Source?[kind]?.AsArray().OfType<JsonNode>() ?? [];

    /// <summary>All reports of a folder, by name.</summary>
    public static IReadOnlyList<GoldReport> ReadAll(string folder) =>
        [.. Directory.GetFiles(folder, "*.gold.json").Order(StringComparer.Ordinal).Select(Read)];

    private static GoldReport Read(string path)
    {
        var stem = path[..^".gold.json".Length];
        var gold = JsonNode.Parse(File.ReadAllText(path))!;
        var meta = JsonNode.Parse(File.ReadAllText(stem + ".meta.json"))!;
        var report = new Report(
            (string)gold["id"]!,
            new TextDocument(File.ReadAllText(stem + ".txt")),
            DateOnly.ParseExact((string)gold["published"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            (string?)meta["title"],
            (string?)meta["publisher"],
            (string?)meta["dateline"]);
        var digits = Path.GetFileName(stem).Where(char.IsAsciiDigit).Sum(digit => digit - '0');
        return new GoldReport(report, [.. gold["positions"]!.AsArray().Select(position => GoldPosition.Read(position!))], gold["parties"]!.AsArray().Select(party => (string)party!).ToHashSet(), digits % 2 == 1)
        {
            Source = gold,
        };
    }
}

/// <summary>A stance that people found in a report.</summary>
internal sealed record GoldPosition(string Holder, PositionAct Act, Span Content, Span Evidence)
{
    /// <summary>Reads it from its JSON.</summary>
    public static GoldPosition Read(JsonNode json) => new(
        (string)json["holder"]!,
        Enum.Parse<PositionAct>((string)json["act"]!, ignoreCase: true),
        SpanOf(json["content"]!),
        SpanOf(json["evidence"]!));

    private static Span SpanOf(JsonNode json) => new(json[0]!.GetValue<int>(), json[1]!.GetValue<int>());
}
