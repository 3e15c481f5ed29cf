using Parley.Cli.Digests;
using Parley.Desk;

namespace Parley.Cli.Html;

/// <summary>Lays a reading out as one self-contained web page: the report with its marks, and beside it what was read.</summary>
/// <remarks>No script, nothing fetched; light and dark as the reader's system has it; prints on paper.</remarks>
internal static class HtmlPage
{
    public static string Of(ReportRead read, bool isExplained = false)
    {
        var html = new HtmlBuilder();
        var sections = Digest.Of(read, isExplained);
        var anchors = new SentenceAnchors(sections.SelectMany(section => section.Items));
        var title = read.Report.Title ?? read.Report.Id;
        HtmlShell.Open(html, title);
        PageHeader.Add(html, read, title);
        html.Add($"<main>\n");
        ReportArticle.Add(html, read, anchors);
        SectionList.Add(html, sections, anchors);
        html.Add($"""
            </main>
            <footer>Read by {read.Reading.Reader}. Every item is tied to the sentence that states it; percentages are the reader’s own confidence.</footer>

            """);
        HtmlShell.Close(html);
        return html.ToString();
    }
}
