using System.Globalization;
using Parley.Cli.Digests;
using Parley.Cli.Plain;

namespace Parley.Cli.Html;

/// <summary>What was read, section by section, each item linked to its sentence.</summary>
internal static class SectionList
{
    public static void Add(HtmlBuilder html, IReadOnlyList<DigestSection> sections, SentenceAnchors anchors)
    {
        var anchorOf = anchors.ByCode();
        html.Add($"<aside aria-label=\"What was read\">\n");
        foreach (var section in sections) Add(html, section, anchorOf);
        if (sections.Count == 0) html.Add($"<p>{PlainText.Nothing}</p>\n");
        html.Add($"</aside>\n");
    }

    private static void Add(HtmlBuilder html, DigestSection section, IReadOnlyDictionary<string, string> anchorOf)
    {
        html.Add($"<section>\n<h2>{section.Title} <small>{section.Items.Count}</small></h2>\n");
        foreach (var (group, items) in section.Items.GroupBy(item => item.Group).Select(group => (group.Key, group)))
        {
            if (group is not null) html.Add($"<h3>{group}</h3>\n");
            html.Add($"<ul>\n");
            foreach (var item in items) Add(html, item, anchorOf[item.Code]);
            html.Add($"</ul>\n");
        }

        html.Add($"</section>\n");
    }

    private static void Add(HtmlBuilder html, DigestItem item, string anchor)
    {
        html.Add($"<li id=\"{item.Code}\"><a class=\"code\" href=\"#{anchor}\">{item.Code}</a>\n<div>");
        html.Add($"<span class=\"tag {ClassOf(item.Tag)}\">{item.Tag}</span> {item.Text}");
        if (item.Quote is { } quote) html.Add($" <q>{quote}</q>");
        if (item.Explanation is { } explanation) html.Add($" <small>{explanation}</small>");
        html.Add($"</div>\n");
        if (item.Confidence is { } sure) html.Add($"<span class=\"sure\" title=\"confidence\">{Percent(sure)}</span>");
        html.Add($"</li>\n");
    }

    private static string ClassOf(string tag) => tag.Replace(' ', '-');

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0}%");
}
