using System.Text;
using Parley.Text;
using Parley.Training.Corpora;

namespace Parley.Training.Syntax;

/// <summary>The text of consecutive sentences, and where their words stand in it.</summary>
/// <param name="Text">The text; a blank line parts paragraphs.</param>
/// <param name="Spans">For each sentence the span of each word.</param>
internal sealed record ParagraphText(string Text, IReadOnlyList<Span[]> Spans)
{
    /// <summary>Puts sentences together as they stood in their documents.</summary>
    public static ParagraphText Of(IEnumerable<TreebankSentence> sentences)
    {
        var text = new StringBuilder();
        var spans = new List<Span[]>();
        foreach (var sentence in sentences)
        {
            if (sentence.StartsParagraph && text.Length > 0) text.Append("\n\n");
            spans.Add(sentence.Tokens.Select(token => Append(token, text)).ToArray());
        }

        return new ParagraphText(text.ToString(), spans);
    }

    private static Span Append(TreebankToken token, StringBuilder text)
    {
        var start = text.Length;
        text.Append(token.Form);
        var span = new Span(start, text.Length);
        if (token.SpaceAfter) text.Append(' ');
        return span;
    }
}
