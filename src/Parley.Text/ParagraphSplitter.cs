using System.Collections.Immutable;

namespace Parley.Text;

/// <summary>Finds the paragraphs of a text.</summary>
/// <remarks>
/// A blank line always ends a paragraph. A single line break ends one too, unless the text is hard-wrapped, that is, most of
/// its lines inside blocks are nearly as long as the longest one and that one is short enough for a terminal or a page.
/// </remarks>
internal static class ParagraphSplitter
{
    private const int LongestWrappedLine = 100;
    private const int ShortestWrappedLine = 50;

    public static ImmutableArray<Span> Split(string text)
    {
        var lines = Lines(text);
        var wrapped = IsHardWrapped(lines);
        var paragraphs = ImmutableArray.CreateBuilder<Span>();
        Span? current = null;
        foreach (var line in lines)
        {
            if (current is { } open && (line.IsEmpty || !wrapped))
            {
                paragraphs.Add(open);
                current = null;
            }

            if (!line.IsEmpty) current = current is { } block ? Span.Cover(block, line) : line;
        }

        if (current is { } last) paragraphs.Add(last);
        return paragraphs.ToImmutable();
    }

    /// <summary>The lines without the white space around them; a blank line is an empty span.</summary>
    private static List<Span> Lines(string text)
    {
        var lines = new List<Span>();
        var start = 0;
        while (start <= text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r');
            var end = length < 0 ? text.Length : start + length;
            lines.Add(Trim(text, start, end));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static Span Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new Span(start, end);
    }

    private static bool IsHardWrapped(List<Span> lines)
    {
        int continued = 0, full = 0;
        var longest = lines.Max(line => line.Length);
        if (longest is > LongestWrappedLine or < ShortestWrappedLine) return false;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].IsEmpty || lines[i + 1].IsEmpty) continue;
            continued++;
            if (lines[i].Length >= longest * 3 / 4) full++;
        }

        return continued >= 2 && full * 10 >= continued * 7;
    }
}
