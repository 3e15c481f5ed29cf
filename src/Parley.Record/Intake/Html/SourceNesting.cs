namespace Parley.Record.Intake.Html;

/// <summary>Keeps out pages with thousands of elements left open inside each other: parsing takes time that grows with the square of their number.</summary>
internal static class SourceNesting
{
    private const int Deepest = 2000;

    /// <summary>Elements that have no end tag, or may leave it out, and so do not add up.</summary>
    private static readonly HashSet<string> Unpaired = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "body", "br", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html", "img", "input", "li", "link", "meta", "optgroup",
        "option", "p", "param", "rp", "rt", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr",
    };

    /// <exception cref="IntakeException">Too many elements are open at once.</exception>
    public static void Check(ReadOnlySpan<char> html)
    {
        var names = Unpaired.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        var areEnded = true;
        while (html.IndexOf('<') is >= 0 and var next)
        {
            html = html[(next + 1)..];
            var isEnd = html is ['/', ..];
            var name = NameAt(isEnd ? html[1..] : html);
            if (!isEnd && !name.IsEmpty && areEnded) areEnded = SourceAttributes.Check(html) >= 0;
            if (name.IsEmpty || names.Contains(name)) continue;
            depth = Math.Max(0, depth + (isEnd ? -1 : 1));
            if (depth > Deepest) throw Nesting.TooDeep();
            if (!isEnd && IsRaw(name)) html = After(html, name);
        }
    }

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && char.IsAsciiLetterOrDigit(tag[length])) length++;
        return tag[..length];
    }

    /// <summary>Whether what looks like tags inside the element is none.</summary>
    private static bool IsRaw(ReadOnlySpan<char> name) =>
        name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> html, ReadOnlySpan<char> name)
    {
        var end = html.IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? [] : html[end..];
    }
}
