using System.Globalization;
using System.Text.Json;
using Parley.Talks;
using Parley.Text;

namespace Parley.Record.Intake;

/// <summary>What is known of a report besides its text; null where it is not known.</summary>
/// <param name="Id">What it is called by.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Published">The day it was published.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Dateline">Where and when it was filed.</param>
public sealed record ReportFacts(
    string? Id = null,
    string? Title = null,
    DateOnly? Published = null,
    string? Publisher = null,
    string? Dateline = null)
{
    /// <summary>These facts, and those of <paramref name="fallback"/> where they say nothing.</summary>
    public ReportFacts Or(ReportFacts fallback)
    {
        ArgumentNullException.ThrowIfNull(fallback);
        return new ReportFacts(
            Id ?? fallback.Id,
            Title ?? fallback.Title,
            Published ?? fallback.Published,
            Publisher ?? fallback.Publisher,
            Dateline ?? fallback.Dateline);
    }

    /// <summary>The facts under the keys <c>id</c>, <c>title</c>, <c>published</c>, <c>publisher</c> and <c>dateline</c>.</summary>
    /// <exception cref="IntakeException">The JSON is no object, or a value is none that its key may have.</exception>
    internal static ReportFacts From(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) throw new IntakeException("is not a JSON object", "write it as {\"id\": ..., \"title\": ...}");
        return new ReportFacts(Id: IdOf(json), TextOf(json, "title"), DayOf(json), TextOf(json, "publisher"), TextOf(json, "dateline"));
    }

    /// <summary>The text under a key, or null when there is none.</summary>
    internal static string? TextOf(JsonElement json, string key)
    {
        if (!json.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind != JsonValueKind.String) throw new IntakeException($"'{key}' is not a string", "put it in quotation marks");
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException error)
        {
            throw new IntakeException($"'{key}' is not valid Unicode", "write it in UTF-8, surrogates in pairs", error);
        }
    }

    /// <summary>The day of an ISO 8601 date or date with time.</summary>
    internal static bool TryParseDay(string? text, out DateOnly day)
    {
        day = default;
        if (text is null || text.Length < 10 || (text.Length > 10 && text[10] is not ('T' or ' '))) return false;
        return DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }

    /// <summary>The report with these facts, its text and title as they were meant; a report without an id is called <paramref name="name"/>.</summary>
    /// <exception cref="IntakeException">The text is blank, or too long.</exception>
    internal Report With(string text, string name)
    {
        if (string.IsNullOrWhiteSpace(text)) throw new IntakeException("holds no text", "leave it out, or put the report's text there");
        ReportSize.Check(text);
        return new Report(Id ?? name, new TextDocument(DoubleEncoding.Undo(text)), Published, Title is null ? null : DoubleEncoding.Undo(Title), Publisher, Dateline);
    }

    private static string? IdOf(JsonElement json) =>
        json.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.Number ? id.GetRawText() : TextOf(json, "id");

    private static DateOnly? DayOf(JsonElement json) => TextOf(json, "published") switch
    {
        null => null,
        var text when TryParseDay(text, out var day) => day,
        var text => throw new IntakeException($"'published' is '{text}', which is no date", "write it as YYYY-MM-DD"),
    };
}
