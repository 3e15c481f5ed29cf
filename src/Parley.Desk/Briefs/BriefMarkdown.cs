using System.Text;
using Parley.Desk.Views;

namespace Parley.Desk.Briefs;

/// <summary>Writes a brief as Markdown (CommonMark).</summary>
public static class BriefMarkdown
{
    /// <summary>The brief, with the sentences behind each line when <paramref name="sources"/> is set.</summary>
    public static string Format(Brief brief, bool sources = false)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var page = new StringBuilder();
        page.Append("# ").Append(MarkdownEscape.Of(brief.Title)).Append("\n\n").Append(MarkdownEscape.Of(brief.Basis)).Append(".\n");
        if (brief.Finding.Count > 0) page.Append('\n');
        if (brief.IsEmpty) page.Append('\n').Append(Brief.Nothing).Append('\n');
        foreach (var line in brief.Finding) Append(page, line, sources, bullet: sources);
        foreach (var section in brief.Sections) Append(page, section, sources);
        return page.ToString();
    }

    private static void Append(StringBuilder page, BriefSection section, bool sources)
    {
        page.Append("\n## ").Append(MarkdownEscape.Of(section.Title)).Append('\n');
        foreach (var group in section.Groups)
        {
            page.Append('\n');
            if (group.Title is { } title) page.Append("### ").Append(MarkdownEscape.Of(title)).Append("\n\n");
            foreach (var line in group.Lines) Append(page, line, sources, bullet: true);
            if (group.LeftOut > 0) page.Append("- and ").Append(group.LeftOut).Append(" more\n");
        }
    }

    private static void Append(StringBuilder page, BriefLine line, bool sources, bool bullet)
    {
        if (bullet) page.Append("- ");
        if (line.When is { } when) page.Append("**").Append(MarkdownEscape.Of(when)).Append("** ");
        page.Append(MarkdownEscape.Of(line.Text));
        if (line.Note is { } note) page.Append(" *(").Append(MarkdownEscape.Of(note)).Append(")*");
        page.Append('\n');
        if (!sources) return;
        foreach (var source in line.Sources)
        {
            page.Append("  - ").Append(MarkdownEscape.Of(source.Day is { } day ? $"{source.Report}, {day}: " : $"{source.Report}: ")).Append(MarkdownEscape.Of(source.Sentence)).Append('\n');
        }
    }
}
