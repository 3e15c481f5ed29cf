using System.Text.Json;
using System.Text.Json.Nodes;
using global::Json.Schema;
using Parley.Bargaining.Factions;
using Parley.Testing;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Parley.Bargaining.Tests.Factions;

public sealed class GameSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(GameSchema.Json);

    [Fact]
    public void The_schema_is_a_valid_schema() => Assert.True(MetaSchemas.Draft202012.Evaluate(JsonDocument.Parse(GameSchema.Json).RootElement).IsValid);

    [Fact]
    public void Every_sample_of_a_game_is_valid() => Assert.All(
        Directory.EnumerateFiles(Repository.PathOf("samples", "bargaining"), "*.yaml").Where(file => GameFile.Read(file) is not null), file => Assert.True(IsValid(File.ReadAllText(file)), file));

    [Fact]
    public void A_file_with_every_part_is_valid() => Assert.True(IsValid(GameFileTests.Good));

    [Theory]
    [InlineData("reservation: 0.5", "reservaton: 0.5")]
    [InlineData("name: Sudmark", "nme: Sudmark")]
    [InlineData("consent: majority", "consent: duel")]
    [InlineData("{fee: kept, season: short}", "{fee: kept}")]
    [InlineData("schedule: {1: 5, 3: 10}", "schedule: {soon: 5}")]
    [InlineData("most: 4, ", "")]
    [InlineData("week: 2", "week: -2")]
    [InlineData("ordered: false", "ordered: maybe")]
    public void A_file_that_is_wrong_in_form_is_not(string right, string wrong) => Assert.False(IsValid(GameFileTests.Good.Replace(right, wrong, StringComparison.Ordinal)));

    private static bool IsValid(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Schema.Evaluate(JsonSerializer.SerializeToElement(Json(stream.Documents[0].RootNode))).IsValid;
    }

    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(child => KeyValuePair.Create(((YamlScalarNode)child.Key).Value!, Json(child.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar when decimal.TryParse(scalar.Value, System.Globalization.CultureInfo.InvariantCulture, out var number) => number,
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } scalar => scalar.Value == "true",
        var other => ((YamlScalarNode)other).Value,
    };
}
