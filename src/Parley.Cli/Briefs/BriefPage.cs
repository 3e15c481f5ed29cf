using Parley.Cli.Html;
using Parley.Desk.Briefs;

namespace Parley.Cli.Briefs;

/// <summary>Lays a brief out as one self-contained web page; each line opens onto the sentences that it rests on.</summary>
internal static class BriefPage
{
    public static string Of(Brief brief)
    {
        var html = new HtmlBuilder();
        HtmlShell.Open(html, brief.Title);
        html.Add($"<header>\n<h1>{brief.Title}</h1>\n<p class=\"imprint\">{brief.Basis}</p>\n</header>\n<main class=\"one\">\n");
        if (brief.IsEmpty) html.Add($"<p>{Brief.Nothing}</p>\n");
        foreach (var line in brief.Finding) LineList.Add(html, line, "div");
        foreach (var section in brief.Sections)
        {
            html.Add($"<section>\n<h2>{section.Title}</h2>\n");
            foreach (var group in section.Groups) LineList.Add(html, group, "h3");
            html.Add($"</section>\n");
        }

        html.Add($"</main>\n");
        HtmlShell.Close(html);
        return html.ToString();
    }
}
