using Parley.Cli.Digests;
using Parley.Cli.Marks;
using Parley.Desk;
using Parley.Text;

namespace Parley.Cli.Html;

/// <summary>The report's text in paragraphs, marks shown, sentences anchored and followed by what was read in them.</summary>
internal static class ReportArticle
{
    public static void Add(HtmlBuilder html, ReportRead read, SentenceAnchors anchors)
    {
        var document = read.Report.Document;
        var cuts = document.Paragraphs.Concat(anchors.Sentences).SelectMany(span => new[] { span.Start, span.End });
        var segments = new Queue<Segment>(Segments.Of(read.Reading, document.Content, cuts));
        var sentences = new Queue<Span>(anchors.Sentences);
        html.Add($"<article aria-label=\"The report\">\n");
        foreach (var paragraph in document.Paragraphs)
        {
            html.Add($"<p>");
            AddParagraph(html, document.Content, paragraph, segments, sentences, anchors);
            html.Add($"</p>\n");
        }

        foreach (var sentence in sentences) html.Add($"<span id=\"{SentenceAnchors.NameOf(sentence)}\"></span>\n");
        html.Add($"</article>\n");
    }

    private static void AddParagraph(
        HtmlBuilder html, string text, Span paragraph, Queue<Segment> segments, Queue<Span> sentences, SentenceAnchors anchors)
    {
        Span? open = null;
        while (segments.TryPeek(out var segment) && segment.Span.Start < paragraph.End)
        {
            segments.Dequeue();
            if (segment.Span.Start < paragraph.Start) continue;
            if (open is null && TakeSentence(sentences, segment.Span) is { } sentence)
            {
                open = sentence;
                html.Add($"<span class=\"sentence\" id=\"{SentenceAnchors.NameOf(sentence)}\">");
            }

            AddSegment(html, text, segment);
            if (open is { } ending && segment.Span.End >= Math.Min(ending.End, paragraph.End))
            {
                Close(html, anchors.ItemsOf(ending).Where(item => item.Confidence is not null).ToArray());
                open = null;
            }
        }
    }

    /// <summary>The next sentence, if it starts before the end of the segment; it is then used up.</summary>
    private static Span? TakeSentence(Queue<Span> sentences, Span segment) =>
        sentences.TryPeek(out var next) && next.Start < segment.End ? sentences.Dequeue() : null;

    private static void AddSegment(HtmlBuilder html, string text, Segment segment)
    {
        var words = segment.Span.In(text);
        if (segment.Kinds == MarkKinds.None) html.Add($"{words}");
        else html.Add($"<span class=\"{Classes(segment.Kinds)}\">{words}</span>");
    }

    private static string Classes(MarkKinds kinds) => string.Join(' ', Names(kinds));

    private static IEnumerable<string> Names(MarkKinds kinds)
    {
        if (kinds.HasFlag(MarkKinds.Source)) yield return "src";
        if (kinds.HasFlag(MarkKinds.Cue)) yield return "cue";
        if (kinds.HasFlag(MarkKinds.Content)) yield return "con";
        if (kinds.HasFlag(MarkKinds.Position)) yield return "pos";
    }

    private static void Close(HtmlBuilder html, DigestItem[] items)
    {
        if (items.Length > 0) html.Add($"<span class=\"refs\">");
        foreach (var item in items) html.Add($" <a href=\"#{item.Code}\" title=\"{item.Tag} {item.Text}\">{item.Code}</a>");
        if (items.Length > 0) html.Add($"</span>");
        html.Add($"</span>");
    }
}
