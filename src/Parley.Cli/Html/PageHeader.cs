using Parley.Cli.Digests;
using Parley.Desk;
using Parley.Talks;
using Parley.Talks.Json;

namespace Parley.Cli.Html;

/// <summary>The head of the page: headline, imprint, parties, outlook, and what the marks mean.</summary>
internal static class PageHeader
{
    public static void Add(HtmlBuilder html, ReportRead read, string title)
    {
        html.Add($"<header>\n<h1>{title}</h1>\n<p class=\"imprint\">");
        if (Digest.Imprint(read.Report) is { } imprint) html.Add($"<span>{imprint}</span> ");
        foreach (var party in read.Reading.Parties) html.Add($"<span class=\"party\">{party}</span> ");
        AddOutlook(html, read.Reading.Outlook);
        html.Add($"""
            </p>
            <p class="legend" aria-label="What the marks mean"><span class="src">source</span> <span class="cue">cue</span> <span class="con">what is attributed</span> <span class="pos">position</span></p>
            </header>

            """);
    }

    private static void AddOutlook(HtmlBuilder html, Outlook outlook)
    {
        if (outlook.Evidence is null) return;
        var direction = ValueName.Of(outlook.Direction);
        html.Add($"<a class=\"tag {direction}\" href=\"#O\">{direction}</a>");
    }
}
