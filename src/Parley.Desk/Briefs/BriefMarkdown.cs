using System.Text;

namespace Parley.Desk.Briefs;

/// <summary>Writes a brief as Markdown (CommonMark).</summary>
public static class BriefMarkdown
{
    /// <summary>The brief, with the sentences behind each line when <paramref name="sources"/> is set.</summary>
    public static string Format(Brief brief, bool sources = false)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var page = new StringBuilder();
        page.Append("# ").Append(Escape(brief.Title)).Append("\n\n").Append(Escape(brief.Basis)).Append(".\n");
        if (brief.Finding.Count > 0) page.Append('\n');
        if (brief.IsEmpty) page.Append('\n').Append(Brief.Nothing).Append('\n');
        foreach (var line in brief.Finding) Append(page, line, sources, bullet: sources);
        foreach (var section in brief.Sections) Append(page, section, sources);
        return page.ToString();
    }

    private static void Append(StringBuilder page, BriefSection section, bool sources)
    {
        page.Append("\n## ").Append(Escape(section.Title)).Append('\n');
        foreach (var group in section.Groups)
        {
            page.Append('\n');
            if (group.Title is { } title) page.Append("### ").Append(Escape(title)).Append("\n\n");
            foreach (var line in group.Lines) Append(page, line, sources, bullet: true);
            if (group.LeftOut > 0) page.Append("- and ").Append(group.LeftOut).Append(" more\n");
        }
    }

    private static void Append(StringBuilder page, BriefLine line, bool sources, bool bullet)
    {
        if (bullet) page.Append("- ");
        if (line.When is { } when) page.Append("**").Append(Escape(when)).Append("** ");
        page.Append(Escape(line.Text));
        if (line.Note is { } note) page.Append(" *(").Append(Escape(note)).Append(")*");
        page.Append('\n');
        if (!sources) return;
        foreach (var source in line.Sources)
        {
            page.Append("  - ").Append(Escape(source.Day is { } day ? $"{source.Report}, {day}: " : $"{source.Report}: ")).Append(Escape(source.Sentence)).Append('\n');
        }
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is '\\' or '*' or '_' or '`' or '[' or ']' or '<' or '>' or '#' or '|' or '&') escaped.Append('\\');
            escaped.Append(letter is '\n' or '\r' ? ' ' : letter);
        }

        return escaped.ToString();
    }
}
