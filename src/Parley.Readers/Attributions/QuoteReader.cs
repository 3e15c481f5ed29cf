using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Attributions;

/// <summary>Finds the words of a content that stand in quotation marks.</summary>
internal static class QuoteReader
{
    /// <summary>The quoted words, without their marks, in order.</summary>
    public static ValueList<Span> Read(TokenTable table, ValueList<Span> content)
    {
        var quotes = new List<Span>();
        foreach (var piece in content)
        {
            for (var k = FirstEndingAfter(table.Speeches, piece.Start); k < table.Speeches.Count && table.Speeches[k].Span.Start < piece.End; k++)
            {
                var speech = table.Speeches[k].Span;
                var quoted = Trim(table.Text, new Span(Math.Max(speech.Start, piece.Start), Math.Min(speech.End, piece.End)));
                if (!quoted.IsEmpty) quotes.Add(quoted);
            }
        }

        return [.. quotes];
    }

    private static int FirstEndingAfter(List<Quotation> speeches, int offset)
    {
        int low = 0, high = speeches.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (speeches[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static Span Trim(string text, Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsMarkOrSpace(text[start])) start++;
        while (end > start && IsMarkOrSpace(text[end - 1])) end--;
        return new Span(start, end);
    }

    private static bool IsMarkOrSpace(char c) => char.IsWhiteSpace(c) || c is '"' or '“' or '”' or '„' or '«' or '»' or '\'' or '’' or '‘' or '`';
}
