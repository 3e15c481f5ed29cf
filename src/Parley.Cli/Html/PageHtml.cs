using Parley.Desk.Views;

namespace Parley.Cli.Html;

/// <summary>Lays a page on talks out for a browser.</summary>
internal static class PageHtml
{
    public static string Of(PageView page)
    {
        var html = new HtmlBuilder();
        HtmlShell.Open(html, page.Title);
        html.Add($"<header>\n<h1>{page.Title}</h1>\n</header>\n<main class=\"one\">\n");
        if (page.Groups.Count == 0) html.Add($"<p>Nothing is reported.</p>\n");
        foreach (var group in page.Groups)
        {
            html.Add($"<section>\n");
            LineList.Add(html, group, "h2");
            html.Add($"</section>\n");
        }

        html.Add($"</main>\n");
        HtmlShell.Close(html);
        return html.ToString();
    }
}
