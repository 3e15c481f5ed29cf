using Parley.Text;

namespace Parley.Language.Tokens;

/// <summary>Recognises addresses of the web and of mail.</summary>
internal static class AddressMatcher
{
    /// <summary>The address in a chunk without white space, or an empty span; signs before and after it are left out.</summary>
    public static Span Find(ReadOnlySpan<char> chunk)
    {
        if (!chunk.ContainsAny('@', ':', '.')) return default;
        var start = 0;
        while (start < chunk.Length && chunk[start] is '(' or '<' or '[' or '"' or '“' or '\'' or '‘') start++;
        var rest = chunk[start..];
        if (!IsWeb(rest) && !IsMail(rest)) return default;
        var stop = rest.IndexOfAny("<>\"”“");
        var length = stop < 0 ? rest.Length : stop;
        while (length > 0 && rest[length - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '’' or '…') length--;
        return new Span(start, start + length);
    }

    private static bool IsWeb(ReadOnlySpan<char> text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private static bool IsMail(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('@');
        if (at < 1 || at + 1 >= text.Length || text[..at].ContainsAny("/()\"")) return false;
        return text[at..].IndexOf('.') > 1;
    }
}
