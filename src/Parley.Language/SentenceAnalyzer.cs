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
            var parts = PartsOf(workspace, start, ends[first..(last + 1)]);
            _syntax.Run(batch, EndsOf(parts), workspace.Run);
            foreach (var part in parts)
            {
                ImmutableArray<Span> spans = [.. CollectionsMarshal.AsSpan(workspace.Spans)[(start + part.Start)..(start + part.End)]];
                sentences.Add(ToSentence(sentences.Count, spans, batch[part.Start..part.End], workspace.Run, part));
            }

            first = last + 1;
        }
    }

    /// <summary>The sentences of a batch.</summary>
    private static List<Part> PartsOf(Workspace workspace, int start, List<int> ends)
    {
        var parts = new List<Part>(ends.Count);
        var from = start;
        foreach (var end in ends)
        {
            var dateline = Dateline.EndAt(workspace.Spans, workspace.Lexemes, from, end);
            parts.Add(new Part(from - start, Math.Max(from, dateline) - start, end - start));
            from = end;
        }

        return parts;
    }

    /// <summary>Where what is parsed by itself ends.</summary>
    private static int[] EndsOf(List<Part> parts)
    {
        var ends = new List<int>(parts.Count);
        foreach (var part in parts)
        {
            if (part.Dateline > part.Start) ends.Add(part.Dateline);
            ends.Add(part.End);
        }

        return [.. ends];
    }

    private Sentence ToSentence(int index, ImmutableArray<Span> spans, ReadOnlySpan<Lexeme> lexemes, NetworkRun run, Part part)
    {
        var words = new string[lexemes.Length];
        var lemmas = new string[lexemes.Length];
        var classes = new WordClass[lexemes.Length];
        var heads = new int[lexemes.Length];
        var relations = new Relation[lexemes.Length];
        for (var i = 0; i < lexemes.Length; i++)
        {
            var tag = _syntax.TagOf(run, part.Start + i);
            words[i] = lexemes[i].Text;
            lemmas[i] = _lemmatizer.Lemma(lexemes[i], tag, _syntax.Tags);
            classes[i] = _syntax.Tags.ClassOf(tag);
        }

        Parse(run, part, heads, relations);
        return new Sentence(
            index,
            spans,
            ImmutableCollectionsMarshal.AsImmutableArray(words),
            ImmutableCollectionsMarshal.AsImmutableArray(lemmas),
            ImmutableCollectionsMarshal.AsImmutableArray(classes),
            ImmutableCollectionsMarshal.AsImmutableArray(heads),
            ImmutableCollectionsMarshal.AsImmutableArray(relations));
    }

    /// <summary>A dateline is parsed by itself and hung on what the sentence says: a parser that takes both together misreads the subject behind the dash.</summary>
    private void Parse(NetworkRun run, Part part, Span<int> heads, Span<Relation> relations)
    {
        var length = part.Dateline - part.Start;
        _syntax.Parse(run, part.Dateline, part.End, heads[length..], relations[length..]);
        if (length == 0) return;
        _syntax.Parse(run, part.Start, part.Dateline, heads[..length], relations[..length]);
        var root = length + heads[length..].IndexOf(-1);
        foreach (ref var head in heads[length..])
        {
            if (head >= 0) head += length;
        }

        var place = heads[..length].IndexOf(-1);
        (heads[place], relations[place]) = (root, Relation.Parataxis);
    }

    /// <summary>A sentence of a batch, in tokens from the batch's start.</summary>
    /// <param name="Start">Where it begins.</param>
    /// <param name="Dateline">Where its dateline ends; where it begins when it has none.</param>
    /// <param name="End">Where it ends.</param>
    private readonly record struct Part(int Start, int Dateline, int End);
}
