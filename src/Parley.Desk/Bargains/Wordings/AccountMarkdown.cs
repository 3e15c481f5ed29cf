using System.Text;
using Parley.Desk.Views;

namespace Parley.Desk.Bargains.Wordings;

/// <summary>Lays an account out as Markdown (CommonMark).</summary>
internal static class AccountMarkdown
{
    public static string Format(BargainAccount account)
    {
        var page = new StringBuilder();
        page.Append("# ").Append(MarkdownEscape.Of(account.Name)).Append("\n\n").Append(MarkdownEscape.Of(account.Headline)).Append('\n');
        foreach (var section in account.Sections)
        {
            page.Append("\n## ").Append(MarkdownEscape.Of(section.Title + section.Scope)).Append("\n\n");
            foreach (var item in section.Items)
            {
                Line(page, "- ", item.Text);
                foreach (var line in item.Below) Line(page, "  - ", line);
            }
        }

        return page.ToString();
    }

    private static void Line(StringBuilder page, string bullet, string words) => page.Append(bullet).Append(MarkdownEscape.Of(words.Trim())).Append('\n');
}
