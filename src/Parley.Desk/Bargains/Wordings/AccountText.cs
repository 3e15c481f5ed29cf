using System.Text;

namespace Parley.Desk.Bargains.Wordings;

/// <summary>Lays an account out as plain text.</summary>
internal static class AccountText
{
    public static string Format(BargainAccount account)
    {
        var text = new StringBuilder();
        Line(text, "", $"{account.Name}: {account.Finding}");
        foreach (var section in account.Sections)
        {
            text.Append('\n');
            Line(text, "", section.Title.ToUpperInvariant() + section.Scope);
            foreach (var item in section.Items)
            {
                Line(text, "  ", item.Text);
                foreach (var line in item.Below) Line(text, "    ", line);
            }
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, string indent, string words) => text.Append(indent).Append(words).Append('\n');
}
