using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Parley.Language.Lemmas;
using Parley.Language.Tokens;
using Parley.Language.Trees;
using Parley.Text;

namespace Parley.Language;

/// <summary>Turns text into sentences: tokens, their tags and lemmas, and the tree.</summary>
/// <remarks>Safe to use from several threads at once.</remarks>
internal sealed class SentenceAnalyzer
{
    /// <summary>The tokens that go through the network together, a sentence more or less: enough to keep it busy.</summary>
    private const int BatchSize = 96;

    [ThreadStatic]
    private static Workspace? _workspace;

    private readonly LexemePool _pool;
    private readonly SentenceSplitter _splitter;
    private readonly SyntaxModel _syntax;
    private readonly Lemmatizer _lemmatizer;

    private SentenceAnalyzer(SentenceSplitter splitter, SyntaxModel syntax, Lemmatizer lemmatizer)
    {
        _pool = new LexemePool(syntax.Vocabulary);
        _splitter = splitter;
        _syntax = syntax;
        _lemmatizer = lemmatizer;
    }

    /// <summary>Loads the models in a folder.</summary>
    /// <exception cref="Models.ModelException">A model cannot be used.</exception>
    public static SentenceAnalyzer Load(string folder) => new(
        SentenceSplitter.Open(Path.Combine(folder, "sentences.model")),
        SyntaxModel.Open(Path.Combine(folder, "syntax.model")),
        Lemmatizer.Open(Path.Combine(folder, "lemmatizer.model")));

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
            AddSentences(workspace, sentences);
        }

        return sentences.ToImmutable();
    }

    /// <summary>Tags and parses the given tokens as one sentence.</summary>
    /// <param name="words">The words, at least one, none empty.</param>
    public Sentence Analyze(IReadOnlyList<string> words)
    {
        var workspace = _workspace ??= new Workspace();
        workspace.Clear();
        var start = 0;
        foreach (var word in words)
        {
            workspace.Lexemes.Add(_pool.Get(word));
            workspace.Spans.Add(new Span(start, start + word.Length));
            start += word.Length + 1;
        }

        workspace.Ends.Add(words.Count);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        AddSentences(workspace, sentences);
        return sentences[0];
    }

    private void AddSentences(Workspace workspace, ImmutableArray<Sentence>.Builder sentences)
    {
        var ends = workspace.Ends;
        for (var first = 0; first < ends.Count;)
        {
            var start = first == 0 ? 0 : ends[first - 1];
            var last = first;
            while (last + 1 < ends.Count && ends[last + 1] - start <= BatchSize) last++;
            var batch = CollectionsMarshal.AsSpan(workspace.Lexemes)[start..ends[last]];
            _syntax.Run(batch, [.. ends[first..(last + 1)].Select(end => end - start)], workspace.Run);
            foreach (var (from, to) in workspace.Run.Sentences)
            {
                ImmutableArray<Span> spans = [.. CollectionsMarshal.AsSpan(workspace.Spans)[(start + from)..(start + to)]];
                sentences.Add(ToSentence(sentences.Count, spans, batch[from..to], workspace.Run, from));
            }

            first = last + 1;
        }
    }

    private Sentence ToSentence(int index, ImmutableArray<Span> spans, ReadOnlySpan<Lexeme> lexemes, NetworkRun run, int start)
    {
        var words = new string[lexemes.Length];
        var lemmas = new string[lexemes.Length];
        var classes = new WordClass[lexemes.Length];
        var heads = new int[lexemes.Length];
        var relations = new Relation[lexemes.Length];
        for (var i = 0; i < lexemes.Length; i++)
        {
            var tag = _syntax.TagOf(run, start + i);
            words[i] = lexemes[i].Text;
            lemmas[i] = _lemmatizer.Lemma(lexemes[i], tag, _syntax.Tags);
            classes[i] = _syntax.Tags.ClassOf(tag);
        }

        _syntax.Parse(run, start, start + lexemes.Length, heads, relations);
        return new Sentence(
            index,
            spans,
            ImmutableCollectionsMarshal.AsImmutableArray(words),
            ImmutableCollectionsMarshal.AsImmutableArray(lemmas),
            ImmutableCollectionsMarshal.AsImmutableArray(classes),
            ImmutableCollectionsMarshal.AsImmutableArray(heads),
            ImmutableCollectionsMarshal.AsImmutableArray(relations));
    }
}
