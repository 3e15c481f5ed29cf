using System.Text.Json;
using System.Text.Json.Nodes;
using global::Json.Schema;
using Parley.Talks.Json;
using Parley.Testing;

namespace Parley.Talks.Tests.Json;

public sealed class ReadingSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(ReadingSchema.Json);

    [Fact]
    public void The_schema_is_a_valid_schema() =>
        Assert.True(MetaSchemas.Draft202012.Evaluate(JsonDocument.Parse(ReadingSchema.Json).RootElement).IsValid);

    [Fact]
    public void Every_written_reading_is_valid() =>
        GenReading.Of(500).Sample(reading => Assert.True(IsValid(ReadingJson.Format(reading, "text"))));

    [Fact]
    public void A_reading_that_lacks_a_key_is_not_valid() =>
        Gen.Select(GenReading.Of(500), Gen.Int[0, 13]).Sample((reading, index) =>
        {
            var json = JsonNode.Parse(ReadingJson.Format(reading))!.AsObject();
            json.RemoveAt(index);
            Assert.False(IsValid(json.ToJsonString()));
        });

    [Fact]
    public void A_reading_with_an_unknown_key_is_not_valid() =>
        GenReading.Of(500).Sample(reading =>
        {
            var json = JsonNode.Parse(ReadingJson.Format(reading))!.AsObject();
            json["mood"] = "good";
            Assert.False(IsValid(json.ToJsonString()));
        });

    [Theory]
    [InlineData("actor", "kind", typeof(ActorKind))]
    [InlineData("attribution", "form", typeof(AttributionForm))]
    [InlineData("source", "kind", typeof(SourceKind))]
    [InlineData("position", "act", typeof(PositionAct))]
    [InlineData("meeting", "status", typeof(MeetingStatus))]
    [InlineData("meeting", "level", typeof(MeetingLevel))]
    [InlineData("pressure", "instrument", typeof(PressureInstrument))]
    [InlineData("pressure", "status", typeof(PressureStatus))]
    [InlineData("milestone", "kind", typeof(MilestoneKind))]
    [InlineData("outlook", "direction", typeof(OutlookDirection))]
    public void The_schema_lists_the_values_of_the_vocabulary(string definition, string property, Type type)
    {
        var values = JsonNode.Parse(ReadingSchema.Json)!["$defs"]![definition]!["properties"]![property]!["enum"]!.AsArray();
        Assert.Equal(Enum.GetNames(type).Length, values.Count);
        Assert.All(values, value => Assert.True(Enum.TryParse(type, value!.GetValue<string>().Replace("-", "", StringComparison.Ordinal), true, out _)));
    }

    private static bool IsValid(string json) => Schema.Evaluate(JsonDocument.Parse(json).RootElement).IsValid;
}
