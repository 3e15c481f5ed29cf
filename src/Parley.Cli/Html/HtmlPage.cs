using System.Text;
using Parley.Cli.Digests;
using Parley.Desk;

namespace Parley.Cli.Html;

/// <summary>Lays a reading out as one self-contained web page: the report with its marks, and beside it what was read.</summary>
/// <remarks>No script, nothing fetched; light and dark as the reader's system has it; prints on paper.</remarks>
internal static class HtmlPage
{
    private static readonly Lazy<string> Style = new(LoadStyle);

    public static string Of(ReportRead read, bool isExplained = false)
    {
        var html = new HtmlBuilder();
        var sections = Digest.Of(read, isExplained);
        var anchors = new SentenceAnchors(sections.SelectMany(section => section.Items));
        var title = read.Report.Title ?? read.Report.Id;
        html.Add($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title}</title>
            <style>

            """);
        html.AddMarkup(Style.Value);
        html.Add($"""
            </style>
            </head>
            <body>

            """);
        PageHeader.Add(html, read, title);
        html.Add($"<main>\n");
        ReportArticle.Add(html, read, anchors);
        SectionList.Add(html, sections, anchors);
        html.Add($"""
            </main>
            <footer>Read by {read.Reading.Reader}. Every item is tied to the sentence that states it; percentages are the reader’s own confidence.</footer>
            </body>
            </html>

            """);
        return html.ToString();
    }

    private static string LoadStyle()
    {
        using var file = typeof(HtmlPage).Assembly.GetManifestResourceStream("page.css")!;
        using var text = new StreamReader(file, Encoding.UTF8);
        return text.ReadToEnd();
    }
}
