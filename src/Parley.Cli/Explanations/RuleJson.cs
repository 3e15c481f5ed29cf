using System.Buffers;
using System.Text;
using System.Text.Json;
using Parley.Talks;
using Parley.Talks.Json;

namespace Parley.Cli.Explanations;

/// <summary>Writes rules as JSON: a list of objects.</summary>
internal static class RuleJson
{
    public static string Of(IEnumerable<Rule> rules)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, ReadingJson.WriterOptions(indented: true)))
        {
            json.WriteStartArray();
            foreach (var rule in rules) Write(json, rule);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("name", rule.Name);
        json.WriteString("topic", rule.Topic);
        json.WriteString("reads", rule.Reads);
        json.WriteString("why", rule.Why);
        Write(json, "hit", rule.Hit);
        Write(json, "near_miss", rule.NearMiss);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string key, RuleExample example)
    {
        json.WriteStartObject(key);
        json.WriteString("text", example.Text);
        json.WriteString("item", example.Item);
        if (example.Note is not null) json.WriteString("note", example.Note);
        json.WriteEndObject();
    }
}
