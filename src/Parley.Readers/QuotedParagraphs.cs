using Parley.Language;
using Parley.Text;

namespace Parley.Readers;

/// <summary>Tells which words of a paragraph stand in a quotation.</summary>
internal sealed class QuotedParagraphs
{
    private const int Reach = 8;

    private readonly Analysis _analysis;
    private readonly Dictionary<int, (Span Span, int First, int End)> _bySentence = [];

    public QuotedParagraphs(Analysis analysis)
    {
        _analysis = analysis;
        var sentence = 0;
        foreach (var paragraph in analysis.Document.Paragraphs)
        {
            var first = sentence;
            while (sentence < analysis.Sentences.Length && analysis.Sentences[sentence].Span.Start < paragraph.End) sentence++;
            for (var i = first; i < sentence; i++) _bySentence[i] = (paragraph, first, sentence);
        }
    }

    /// <summary>The paragraph of a sentence: its span, its first sentence, and the one after its last.</summary>
    public (Span Span, int First, int End)? Of(Sentence sentence) =>
        _bySentence.TryGetValue(sentence.Index, out var paragraph) ? paragraph : null;

    /// <summary>Whether a quotation is open at a word.</summary>
    public bool IsQuoted(Token word) => Of(word.Sentence) is { } paragraph && IsQuoted(word, paragraph);

    /// <summary>Whether a quotation is open at a word of a paragraph that is not longer than a few sentences before it.</summary>
    public bool IsQuoted(Token word, (Span Span, int First, int End) paragraph)
    {
        var first = Math.Max(paragraph.First, word.Sentence.Index - Reach);
        var isOpen = false;
        for (var i = _analysis.Sentences[first].Span.Start; i < word.Span.Start; i++)
        {
            switch (_analysis.Document.Content[i])
            {
                case '"':
                    isOpen = !isOpen;
                    break;
                case '“':
                    isOpen = true;
                    break;
                case '”':
                    isOpen = false;
                    break;
            }
        }

        return isOpen;
    }
}
