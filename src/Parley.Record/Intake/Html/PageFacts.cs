using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Parley.Record.Intake.Html;

/// <summary>Reads what a web page says of itself: headline, day of publication, publisher (Open Graph, Dublin Core, schema.org).</summary>
internal static class PageFacts
{
    private static readonly string[] Titles = ["meta[property='og:title']", "meta[name='dc.title' i]", "meta[name='twitter:title']"];

    private static readonly string[] Publishers = ["meta[property='og:site_name']", "meta[name='dc.publisher' i]", "meta[name='application-name']"];

    private static readonly string[] Days =
    [
        "meta[property='article:published_time']", "meta[name='dc.date.issued' i]", "meta[name='dc.date' i]", "meta[itemprop='datePublished']",
        "meta[name='date' i]", "meta[name='pubdate' i]", "meta[name='publish-date' i]", "meta[name='parsely-pub-date']", "time[datetime]",
    ];

    public static ReportFacts Of(IHtmlDocument page) => new(
        Title: First(page, Titles) ?? Clean(page.QuerySelector("h1")?.TextContent) ?? Clean(page.Title),
        Published: Days.Select(selector => Day(page, selector)).FirstOrDefault(day => day is not null) ?? LinkedDay(page),
        Publisher: First(page, Publishers));

    private static string? First(IHtmlDocument page, string[] selectors) =>
        selectors.Select(selector => Clean(page.QuerySelector(selector)?.GetAttribute("content"))).FirstOrDefault(value => value is not null);

    private static DateOnly? Day(IHtmlDocument page, string selector)
    {
        var element = page.QuerySelector(selector);
        var value = element?.GetAttribute("content") ?? element?.GetAttribute("datetime");
        return ReportFacts.TryParseDay(value?.Trim(), out var day) ? day : null;
    }

    /// <summary>The day that the page's linked data (JSON-LD) gives.</summary>
    private static DateOnly? LinkedDay(IHtmlDocument page) =>
        page.QuerySelectorAll("script[type='application/ld+json']").Select(script => LinkedDay(script.TextContent)).FirstOrDefault(day => day is not null);

    private static DateOnly? LinkedDay(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Within(document.RootElement);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static DateOnly? Within(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().Select(Within).FirstOrDefault(day => day is not null),
        JsonValueKind.Object when json.TryGetProperty("datePublished", out var value) && value.ValueKind == JsonValueKind.String =>
            ReportFacts.TryParseDay(value.GetString(), out var day) ? day : null,
        JsonValueKind.Object when json.TryGetProperty("@graph", out var graph) => Within(graph),
        _ => null,
    };

    private static string? Clean(string? text)
    {
        var words = text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        return words.Length > 0 ? string.Join(' ', words) : null;
    }
}
