using System.Text;

namespace Parley.Cli.Html;

/// <summary>Escapes text for HTML, between tags and inside quoted attributes alike.</summary>
/// <remarks>Characters that HTML does not allow (controls, half surrogate pairs) become U+FFFD.</remarks>
internal static class HtmlEscape
{
    private const char Replacement = '\uFFFD';

    public static void Append(StringBuilder html, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) html.Append(text[i]).Append(text[++i]);
            else Append(html, text[i]);
        }
    }

    private static void Append(StringBuilder html, char letter) => _ = letter switch
    {
        '&' => html.Append("&amp;"),
        '<' => html.Append("&lt;"),
        '>' => html.Append("&gt;"),
        '"' => html.Append("&quot;"),
        '\'' => html.Append("&#39;"),
        '\n' or '\r' or '\t' => html.Append(letter),
        _ when char.IsControl(letter) || char.IsSurrogate(letter) || letter is '\uFFFE' or '\uFFFF' => html.Append(Replacement),
        _ => html.Append(letter),
    };
}
