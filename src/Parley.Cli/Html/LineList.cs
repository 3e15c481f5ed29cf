using Parley.Desk.Briefs;

namespace Parley.Cli.Html;

/// <summary>Writes lines of a page, each with the sentences that it rests on folded beneath it.</summary>
internal static class LineList
{
    /// <summary>Adds a group: its heading, its lines, and how many were left out.</summary>
    public static void Add(HtmlBuilder html, BriefGroup group, string heading)
    {
        if (group.Title is { } title)
        {
            html.AddMarkup($"<{heading}>");
            html.Add($"{title}");
            html.AddMarkup($"</{heading}>\n");
        }

        html.Add($"<ul class=\"lines\">\n");
        foreach (var line in group.Lines) Add(html, line, "li");
        html.Add($"</ul>\n");
        if (group.LeftOut > 0) html.Add($"<p><small>and {group.LeftOut} more</small></p>\n");
    }

    /// <summary>Adds a line as an element of its own.</summary>
    public static void Add(HtmlBuilder html, BriefLine line, string element)
    {
        html.AddMarkup($"<{element}>");
        if (line.When is { } when) html.Add($"<span class=\"sure\">{when}</span> ");
        html.Add($"{line.Text}");
        if (line.Note is { } note) html.Add($" <small>({note})</small>");
        html.Add($"<details><summary>{line.Sources.Count} {(line.Sources.Count == 1 ? "sentence" : "sentences")}</summary>\n");
        foreach (var source in line.Sources) html.Add($"<q>{source.Sentence}</q><small>{source.Report}{(source.Day is { } day ? $", {day}" : "")}</small>\n");
        html.AddMarkup($"</details></{element}>\n");
    }
}
