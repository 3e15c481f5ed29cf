using Parley.Text;

namespace Parley.Readers.Attributions;

/// <summary>Finds what stands in quotation marks.</summary>
/// <remarks>
/// Knows “…”, "…", ''…'' (two apostrophes, ``…'' too) and, where none of these is open, ‘…’ and '…'. A quotation that is still open at the end of its
/// paragraph ends there; where the next paragraph opens with the same mark again, as printers do for speech that runs on, the two
/// belong together. A closing mark that opens a paragraph is a misprint for an opening one.
/// </remarks>
internal static class QuotationFinder
{
    /// <summary>The quotations in order, marks included; they do not overlap.</summary>
    public static List<Quotation> Find(TextDocument document)
    {
        var found = new List<Quotation>();
        var carried = -1;
        foreach (var paragraph in document.Paragraphs) carried = FindIn(document.Content, paragraph, found, carried);
        return found;
    }

    /// <summary>Adds the quotations of a paragraph, and says which of them runs on, or -1.</summary>
    private static int FindIn(string text, Span paragraph, List<Quotation> found, int carried)
    {
        var open = -1;
        var kind = MarkKind.None;
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            var mark = MarkAt(text, i, paragraph, out var length);
            if (mark == MarkKind.None) continue;
            if (open < 0)
            {
                if (CanOpen(text, i, length, mark, paragraph) && (mark != MarkKind.Single || Closes(text, i + length, paragraph)))
                {
                    (open, kind) = (i, mark);
                }
            }
            else if (mark == kind && CanClose(text, i, length, mark, paragraph))
            {
                found.Add(new Quotation(new Span(open, i + length), SpeechOf(open, paragraph, found, carried)));
                open = -1;
            }

            i += length - 1;
        }

        if (open < 0 || kind == MarkKind.Single) return -1;
        found.Add(new Quotation(new Span(open, paragraph.End), SpeechOf(open, paragraph, found, carried)));
        return found.Count - 1;
    }

    /// <summary>The number of the speech that a quotation belongs to: that of the one before when it runs on from there.</summary>
    private static int SpeechOf(int open, Span paragraph, List<Quotation> found, int carried) =>
        carried >= 0 && open == paragraph.Start ? found[carried].Speech : found.Count;

    private static MarkKind MarkAt(string text, int i, Span paragraph, out int length)
    {
        length = 1;
        switch (text[i])
        {
            case '"' or '“' or '”' or '„' or '«' or '»': return MarkKind.Double;
            case '\'' or '`' or '’' or '‘' when i + 1 < paragraph.End && text[i + 1] == text[i]:
                length = 2;
                return MarkKind.Double;
            case '\'' or '`' or '’' or '‘': return MarkKind.Single;
            default: return MarkKind.None;
        }
    }

    private static bool CanOpen(string text, int i, int length, MarkKind kind, Span paragraph)
    {
        if (text[i] is '“' or '„' or '«') return true;
        var next = i + length;
        if (text[i] == '”') return i == paragraph.Start && next < paragraph.End && char.IsLetter(text[next]);
        if (text[i] is '»' or '’') return false;
        var before = i == paragraph.Start || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '-' or '–' or '—' or '―' or '/' or ':';
        var after = next < paragraph.End && !char.IsWhiteSpace(text[next]);
        if (kind == MarkKind.Single) return before && after && char.IsLetter(text[next]);
        return after && (before || !char.IsLetterOrDigit(text[i - 1]));
    }

    private static bool CanClose(string text, int i, int length, MarkKind kind, Span paragraph)
    {
        if (text[i] is '”' or '»') return true;
        if (text[i] is '“' or '„' or '«' or '‘') return false;
        var next = i + length;
        if (kind == MarkKind.Single) return !char.IsWhiteSpace(text[i - 1]) && (next >= paragraph.End || !char.IsLetterOrDigit(text[next]));
        return next >= paragraph.End || !char.IsLetterOrDigit(text[next]) || !char.IsWhiteSpace(text[i - 1]);
    }

    /// <summary>Whether a single mark closes before the paragraph ends or the line is long: an apostrophe does not.</summary>
    private static bool Closes(string text, int from, Span paragraph)
    {
        const int Longest = 300;
        var end = Math.Min(paragraph.End, from + Longest);
        for (var i = from; i < end; i++)
        {
            var mark = MarkAt(text, i, paragraph, out var length);
            if (mark == MarkKind.Single && CanClose(text, i, length, mark, paragraph)) return true;
            if (mark == MarkKind.Double) return false;
            i += length - 1;
        }

        return false;
    }

    private enum MarkKind : byte
    {
        None,
        Double,
        Single,
    }
}
