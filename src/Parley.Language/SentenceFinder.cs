using System.Collections.Immutable;
using Parley.Language.Models;
using Parley.Language.Tokens;
using Parley.Text;

namespace Parley.Language;

/// <summary>Finds where sentences begin and end, without analysing them: a fraction of the time that <see cref="English"/> takes to load and to run.</summary>
/// <remarks>Safe to use from several threads at once.</remarks>
public sealed class SentenceFinder
{
    private readonly SentenceSplitter _splitter;

    private SentenceFinder(SentenceSplitter splitter) => _splitter = splitter;

    /// <summary>Loads the model that was built with the program.</summary>
    /// <exception cref="ModelException">The model is missing, damaged, or made for another version.</exception>
    public static SentenceFinder Load() => new(SentenceSplitter.Open(Path.Combine(AppContext.BaseDirectory, "models", "sentences.model")));

    /// <summary>The sentences of a text, in order, none of which runs over a paragraph's end.</summary>
    public ImmutableArray<Span> Find(TextDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var sentences = ImmutableArray.CreateBuilder<Span>();
        var pool = new LexemePool(Vocabulary.Empty);
        foreach (var paragraph in document.Paragraphs)
        {
            var (spans, ends) = (new List<Span>(), new List<int>());
            Tokenizer.Split(document.Content, paragraph, spans);
            _splitter.Split(spans, [.. spans.Select(span => pool.Get(span.In(document.Content.AsSpan())))], ends);
            var first = 0;
            foreach (var end in ends)
            {
                sentences.Add(new Span(spans[first].Start, spans[end - 1].End));
                first = end;
            }
        }

        return sentences.ToImmutable();
    }
}
