using Parley.Talks;
using Parley.Text;

namespace Parley.Web.Texts;

/// <summary>Cuts a report into paragraphs, sentences and segments, so that marks which nest or overlap can be shown, and every piece of evidence can be linked to.</summary>
internal static class MarkedText
{
    /// <summary>The paragraphs in order. All of the report's text is in them, white space between them left out.</summary>
    /// <param name="report">The report.</param>
    /// <param name="reading">What was read in it.</param>
    /// <param name="notes">The notes of its margin.</param>
    /// <param name="places">Other places that links lead to.</param>
    public static IReadOnlyList<MarkedParagraph> Of(Report report, Reading reading, IReadOnlyList<Note> notes, params IReadOnlyList<int> places)
    {
        var text = report.Document.Content;
        var marks = ReadingMarks.Of(reading).Where(mark => mark.Span.End <= text.Length && !mark.Span.IsEmpty).ToList();
        var sentences = Sentences(notes.Select(note => note.Evidence));
        var anchors = notes.Select(note => note.Evidence.Start).Concat(reading.Actors.SelectMany(actor => actor.Mentions).Select(mention => mention.Start)).Concat(places).Distinct().Order().ToList();
        var paragraphs = report.Document.Paragraphs;
        var homes = notes.ToLookup(note => HomeOf(note.Evidence, paragraphs));
        return paragraphs.Select((paragraph, index) => new MarkedParagraph([.. Pieces(text, paragraph, sentences, marks, anchors)], [.. homes[index]])).ToList();
    }

    /// <summary>The paragraph that a sentence starts in, or the first one after.</summary>
    private static int HomeOf(Span sentence, IReadOnlyList<Span> paragraphs)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (sentence.Start < paragraphs[i].End) return i;
        }

        return paragraphs.Count - 1;
    }

    /// <summary>Evidence that overlaps is one sentence.</summary>
    private static List<Span> Sentences(IEnumerable<Span> evidence)
    {
        var sentences = new List<Span>();
        foreach (var span in evidence.Where(span => !span.IsEmpty).Order())
        {
            if (sentences.Count > 0 && span.Start < sentences[^1].End) sentences[^1] = Span.Cover(sentences[^1], span);
            else sentences.Add(span);
        }

        return sentences;
    }

    private static IEnumerable<MarkedSentence> Pieces(string text, Span paragraph, List<Span> sentences, List<Mark> marks, List<int> anchors)
    {
        var at = paragraph.Start;
        foreach (var sentence in sentences.Where(sentence => sentence.Overlaps(paragraph)))
        {
            var (start, end) = (Math.Max(Whole(text, sentence.Start), Math.Max(at, paragraph.Start)), Math.Min(Whole(text, sentence.End), paragraph.End));
            if (end <= start) continue;
            if (start > at) yield return new MarkedSentence(null, [.. Segments(text, new Span(at, start), marks, anchors, null)]);
            yield return new MarkedSentence(start, [.. Segments(text, new Span(start, end), marks, anchors, start)]);
            at = end;
        }

        if (at < paragraph.End) yield return new MarkedSentence(null, [.. Segments(text, new Span(at, paragraph.End), marks, anchors, null)]);
    }

    private static IEnumerable<MarkedSegment> Segments(string text, Span piece, List<Mark> marks, List<int> anchors, int? own)
    {
        var inside = marks.Where(mark => mark.Span.Overlaps(piece)).ToList();
        var inner = anchors.Where(anchor => piece.Contains(anchor) && anchor != own).ToList();
        var cuts = inside.SelectMany(mark => new[] { mark.Span.Start, mark.Span.End }).Concat(inner)
            .Select(cut => Whole(text, cut)).Where(cut => cut > piece.Start && cut < piece.End).Append(piece.End).Distinct().Order();
        var start = piece.Start;
        foreach (var end in cuts)
        {
            var span = new Span(start, end);
            yield return new MarkedSegment(
                span,
                [.. inside.Where(mark => mark.Span.Overlaps(span)).Select(mark => mark.Kind).Distinct().Order(StringComparer.Ordinal)],
                [.. inner.Where(span.Contains)]);
            start = end;
        }
    }

    /// <summary>No cut goes through a surrogate pair.</summary>
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]) ? at + 1 : at;
}
