using System.Text;

namespace Parley.Desk.Views;

/// <summary>Keeps the characters of a text from being taken for Markdown.</summary>
internal static class MarkdownEscape
{
    /// <summary>The text on one line.</summary>
    public static string Of(string text)
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
