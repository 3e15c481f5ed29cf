using System.Collections.Immutable;
using Parley.Language.Coreference;
using Parley.Language.Dates;
using Parley.Language.Names;
using Parley.Text;

namespace Parley.Language;

/// <summary>What the language says of a text: sentences with tokens and trees, names, expressions of time, and who is who.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class Analysis
{
    private readonly Dictionary<(int Sentence, int Head), Chain> _chainOf = [];

    internal Analysis(
        TextDocument document,
        ImmutableArray<Sentence> sentences,
        ImmutableArray<Name> names,
        ImmutableArray<DateExpression> dates,
        ImmutableArray<Chain> chains)
    {
        Document = document;
        Sentences = sentences;
        Names = names;
        Dates = dates;
        Chains = chains;
        foreach (var chain in chains)
        {
            foreach (var mention in chain.Mentions) _chainOf[(mention.Sentence, mention.Head)] = chain;
        }
    }

    /// <summary>The text; all spans point in here.</summary>
    public TextDocument Document { get; }

    /// <summary>The sentences, in the order of the text; none runs over a paragraph's end.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>The names, in the order of the text; they do not overlap.</summary>
    public ImmutableArray<Name> Names { get; }

    /// <summary>The expressions of time, in the order of the text; they do not overlap.</summary>
    public ImmutableArray<DateExpression> Dates { get; }

    /// <summary>Who is who: the mentions of each person or thing that is mentioned at least twice, in the order of their first mentions.</summary>
    public ImmutableArray<Chain> Chains { get; }

    /// <summary>The chain of the noun phrase or pronoun headed by <paramref name="head"/>; null when it stands alone.</summary>
    /// <example>
    /// Who "he" is in "Mr. Ito arrived on Monday. He left at once.", given its token:
    /// <code>var name = analysis.ChainOf(he)?.Best.Span.In(analysis.Document.Content); // "Ito"</code>
    /// A name of several words is headed by the word that the rest of the sentence hangs on, mostly its first ("Steven" of "Steven Mnuchin").
    /// </example>
    public Chain? ChainOf(Token head) => _chainOf.GetValueOrDefault((head.Sentence.Index, head.Index));

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
