using System.Collections.Immutable;
using Parley.Language.Dates;
using Parley.Language.Names;
using Parley.Text;

namespace Parley.Language;

/// <summary>What the language says of a text: sentences with tokens and trees, names, and expressions of time.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class Analysis
{
    internal Analysis(
        TextDocument document,
        ImmutableArray<Sentence> sentences,
        ImmutableArray<Name> names,
        ImmutableArray<DateExpression> dates)
    {
        Document = document;
        Sentences = sentences;
        Names = names;
        Dates = dates;
    }

    /// <summary>The text; all spans point in here.</summary>
    public TextDocument Document { get; }

    /// <summary>The sentences, in the order of the text; none runs over a paragraph's end.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>The names, in the order of the text; they do not overlap.</summary>
    public ImmutableArray<Name> Names { get; }

    /// <summary>The expressions of time, in the order of the text; they do not overlap.</summary>
    public ImmutableArray<DateExpression> Dates { get; }

    /// <summary>The sentence at <paramref name="offset"/>, or the one before when the offset lies between two; null in a text without any.</summary>
    public Sentence? SentenceAt(int offset)
    {
        int low = 0, high = Sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Sentences[middle].Span.Start <= offset) low = middle;
            else high = middle - 1;
        }

        return Sentences.IsEmpty ? null : Sentences[low];
    }
}
