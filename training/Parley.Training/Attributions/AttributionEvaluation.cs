using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Parley.Language;
using Parley.Readers.Actors;
using Parley.Readers.Attributions;
using Parley.Talks;
using Parley.Text;
using Parley.Training.Commands;

namespace Parley.Training.Attributions;

/// <summary>Scores attributions on a file of PolNeAR's form, from raw text, and leaves the readings in <c>artifacts/attributions</c>.</summary>
internal sealed partial class AttributionEvaluation : IEvaluator
{
    public string Name => AttributionModel.Kind;

    public string Summary => "attributions in articles of PolNeAR's form";

    public JsonObject Evaluate(string path, Workshop workshop)
    {
        var english = English.Load(workshop.Models);
        var reader = AttributionReader.Load(workshop.Models);
        var folder = Path.Combine(workshop.Models, "..", "artifacts", "attributions");
        Directory.CreateDirectory(folder);
        var score = new AttributionScore();
        var reliability = new Reliability();
        var (analysing, reading) = (new Stopwatch(), new Stopwatch());
        foreach (var article in PolnearArticle.Load(path))
        {
            analysing.Start();
            var analysis = english.Analyze(article.Document);
            analysing.Stop();
            reading.Start();
            var attributions = reader.Read(analysis, new Cast([], []));
            reading.Stop();
            var predicted = attributions.Select(ToGold).ToArray();
            var found = score.Add(article.Document.Content, article.Attributions, predicted).Select(pair => pair.Predicted).ToHashSet();
            for (var i = 0; i < predicted.Length; i++) reliability.Add(attributions[i].Evidence.Confidence, found.Contains(i));
            File.WriteAllText(Path.Combine(folder, $"{Unsafe().Replace(article.Id, "_")}.json"), ToJson(predicted).ToJsonString());
        }

        workshop.Log.WriteLine(score);
        return new JsonObject
        {
            ["rows"] = new JsonObject(score.Rows.Select(row => KeyValuePair.Create(row.Key, (JsonNode?)row.Value.F1))),
            ["reliability"] = reliability.ToJson(),
            ["analysisSeconds"] = analysing.Elapsed.TotalSeconds,
            ["attributionSeconds"] = reading.Elapsed.TotalSeconds,
        };
    }

    private static GoldAttribution ToGold(Attribution attribution) =>
        new([.. attribution.Source?.Spans ?? []], [.. attribution.Cue], [.. attribution.Content]);

    private static JsonObject ToJson(GoldAttribution[] attributions) => new()
    {
        ["attributions"] = new JsonArray([.. attributions.Select(attribution => (JsonNode)new JsonObject
        {
            ["source"] = attribution.Source.Length == 0 ? null : Spans(attribution.Source),
            ["cue"] = Spans(attribution.Cue),
            ["content"] = Spans(attribution.Content),
        })]),
    };

    private static JsonObject Spans(Span[] spans) =>
        new() { ["spans"] = JsonSerializer.SerializeToNode(spans.Select(span => new[] { span.Start, span.End })) };

    [GeneratedRegex(@"[^\w.-]")]
    private static partial Regex Unsafe();
}
