using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Parley.Language.Lemmas;
using Parley.Language.Tags;
using Parley.Language.Tokens;
using Parley.Language.Trees;
using Parley.Text;

namespace Parley.Language;

/// <summary>Turns text into sentences: tokens, their tags and lemmas, and the tree.</summary>
/// <remarks>Safe to use from several threads at once.</remarks>
internal sealed class SentenceAnalyzer
{
    [ThreadStatic]
    private static Workspace? _workspace;

    private readonly LexemePool _pool;
    private readonly SentenceSplitter _splitter;
    private readonly Tagger _tagger;
    private readonly Lemmatizer _lemmatizer;
    private readonly DependencyParser _parser;

    private SentenceAnalyzer(WordClusters clusters, SentenceSplitter splitter, Tagger tagger, Lemmatizer lemmatizer, DependencyParser parser)
    {
        _pool = new LexemePool(clusters);
        _splitter = splitter;
        _tagger = tagger;
        _lemmatizer = lemmatizer;
        _parser = parser;
    }

    /// <summary>Loads the models in a folder.</summary>
    /// <exception cref="Models.ModelException">A model cannot be used.</exception>
    public static SentenceAnalyzer Load(string folder) => new(
        WordClusters.Open(Path.Combine(folder, "clusters.model")),
        SentenceSplitter.Open(Path.Combine(folder, "sentences.model")),
        Tagger.Open(Path.Combine(folder, "tagger.model")),
        Lemmatizer.Open(Path.Combine(folder, "lemmatizer.model")),
        DependencyParser.Open(Path.Combine(folder, "parser.model")));

    /// <summary>The sentences of a text, none of which runs over a paragraph's end.</summary>
    public ImmutableArray<Sentence> Analyze(TextDocument document)
    {
        var workspace = _workspace ??= new Workspace();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        foreach (var paragraph in document.Paragraphs)
        {
            workspace.Clear();
            Tokenizer.Split(document.Content, paragraph, workspace.Spans);
            foreach (var span in workspace.Spans) workspace.Lexemes.Add(_pool.Get(span.In(document.Content.AsSpan())));
            _splitter.Split(workspace.Spans, workspace.Lexemes, workspace.Ends);
            var start = 0;
            foreach (var end in workspace.Ends)
            {
                var lexemes = CollectionsMarshal.AsSpan(workspace.Lexemes)[start..end];
                sentences.Add(Parse(sentences.Count, [.. CollectionsMarshal.AsSpan(workspace.Spans)[start..end]], lexemes, workspace.State));
                start = end;
            }
        }

        return sentences.ToImmutable();
    }

    /// <summary>Tags and parses the given tokens as one sentence.</summary>
    /// <param name="words">The words, at least one, none empty.</param>
    public Sentence Analyze(IReadOnlyList<string> words)
    {
        var spans = ImmutableArray.CreateBuilder<Span>(words.Count);
        var start = 0;
        foreach (var word in words)
        {
            spans.Add(new Span(start, start + word.Length));
            start += word.Length + 1;
        }

        var workspace = _workspace ??= new Workspace();
        return Parse(0, spans.ToImmutable(), words.Select(word => _pool.Get(word)).ToArray(), workspace.State);
    }

    private Sentence Parse(int index, ImmutableArray<Span> spans, ReadOnlySpan<Lexeme> lexemes, ParserState state)
    {
        var tags = lexemes.Length <= 256 ? stackalloc byte[lexemes.Length] : new byte[lexemes.Length];
        _tagger.Tag(lexemes, tags);
        _parser.Parse(lexemes, tags, state);
        var words = new string[lexemes.Length];
        var lemmas = new string[lexemes.Length];
        var classes = new WordClass[lexemes.Length];
        for (var i = 0; i < lexemes.Length; i++)
        {
            words[i] = lexemes[i].Text;
            lemmas[i] = _lemmatizer.Lemma(lexemes[i], tags[i], _tagger.Tags);
            classes[i] = _tagger.Tags.ClassOf(tags[i]);
        }

        return new Sentence(
            index,
            spans,
            ImmutableCollectionsMarshal.AsImmutableArray(words),
            ImmutableCollectionsMarshal.AsImmutableArray(lemmas),
            ImmutableCollectionsMarshal.AsImmutableArray(classes),
            [.. state.Heads.AsSpan(0, lexemes.Length)],
            [.. state.Relations.AsSpan(0, lexemes.Length)]);
    }
}
