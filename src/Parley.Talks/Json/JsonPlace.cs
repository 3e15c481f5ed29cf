using System.Globalization;
using System.Text.Json;
using Parley.Text;

namespace Parley.Talks.Json;

/// <summary>A value in JSON that knows where it stands, so that every error can say so.</summary>
internal sealed class JsonPlace(JsonElement element, JsonPlace? parent = null, string step = "$")
{
    private string Path => parent is null ? step : parent.Path + step;

    private bool IsNull => element.ValueKind == JsonValueKind.Null;

    /// <summary>The value of a key; null when the key is absent or its value is null.</summary>
    public JsonPlace? Optional(string key)
    {
        Expect(JsonValueKind.Object, "an object");
        var place = element.TryGetProperty(key, out var value) ? new JsonPlace(value, this, "." + key) : null;
        return place is { IsNull: false } ? place : null;
    }

    public JsonPlace Required(string key) => Optional(key) ?? throw Error($"'{key}' is missing");

    public ValueList<T> List<T>(Func<JsonPlace, T> read)
    {
        Expect(JsonValueKind.Array, "a list");
        var items = new T[element.GetArrayLength()];
        var index = 0;
        foreach (var item in element.EnumerateArray())
        {
            items[index] = read(new JsonPlace(item, this, $"[{index}]"));
            index++;
        }

        return ValueList.Create<T>(items);
    }

    public ValueList<T> List<T>(string key, Func<JsonPlace, T> read) => Optional(key)?.List(read) ?? [];

    public string Text()
    {
        Expect(JsonValueKind.String, "a string");
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Error("the string holds half a surrogate pair");
        }
    }

    public string Text(string key) => Required(key).Text();

    public string? OptionalText(string key) => Optional(key)?.Text();

    public double Share()
    {
        Expect(JsonValueKind.Number, "a number");
        return element.TryGetDouble(out var value) && value is >= 0 and <= 1 ? value : throw Error("not a number between 0 and 1");
    }

    public bool Truth() => element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Error("not true or false"),
    };

    public Span Span()
    {
        var ends = List(place => place.Offset());
        return ends is [var start, var end] && start <= end ? new Span(start, end) : throw Error("not a span [start, end] with start <= end");
    }

    public DateOnly Day() =>
        DateOnly.TryParseExact(Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Error("not a date of the form YYYY-MM-DD");

    public PartialDate PartialDate() =>
        Talks.PartialDate.TryParse(Text(), out var date) ? date : throw Error("not a date of the form YYYY, YYYY-MM or YYYY-MM-DD");

    public T Value<T>(string key)
        where T : struct, Enum
    {
        var place = Required(key);
        return ValueName.TryParse<T>(place.Text(), out var value)
            ? value
            : throw place.Error($"'{place.Text()}' is none of {string.Join(", ", ValueName.All<T>())}");
    }

    public ReadingFormatException Error(string problem) => new(Path, problem);

    private int Offset()
    {
        Expect(JsonValueKind.Number, "a number");
        return element.TryGetInt32(out var offset) && offset >= 0 ? offset : throw Error("not an offset, 0 or more");
    }

    private void Expect(JsonValueKind kind, string name)
    {
        if (element.ValueKind != kind) throw Error($"not {name}");
    }
}
