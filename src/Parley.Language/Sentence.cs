using System.Collections;
using System.Collections.Immutable;
using Parley.Text;

namespace Parley.Language;

/// <summary>A sentence: its tokens and their dependency tree.</summary>
/// <remarks>Immutable and safe to share between threads. All arrays have one entry a token.</remarks>
public sealed class Sentence : IReadOnlyList<Token>
{
    private readonly int[] _firstChild;
    private readonly int[] _nextSibling;

    internal Sentence(
        int index,
        ImmutableArray<Span> spans,
        ImmutableArray<string> words,
        ImmutableArray<string> lemmas,
        ImmutableArray<WordClass> classes,
        ImmutableArray<int> heads,
        ImmutableArray<Relation> relations)
    {
        Index = index;
        Spans = spans;
        Words = words;
        Lemmas = lemmas;
        Classes = classes;
        Heads = heads;
        Relations = relations;
        Span = new Span(spans[0].Start, spans[^1].End);
        (_firstChild, _nextSibling) = LinkChildren(heads);
    }

    /// <summary>Its place in the text, from 0.</summary>
    public int Index { get; }

    /// <summary>The code units from its first token to its last.</summary>
    public Span Span { get; }

    /// <summary>Where each token stands.</summary>
    public ImmutableArray<Span> Spans { get; }

    /// <summary>Each token as written.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>The dictionary form of each token.</summary>
    public ImmutableArray<string> Lemmas { get; }

    /// <summary>The part of speech of each token.</summary>
    public ImmutableArray<WordClass> Classes { get; }

    /// <summary>The index of each token's head, or -1 for the root.</summary>
    public ImmutableArray<int> Heads { get; }

    /// <summary>The relation of each token to its head.</summary>
    public ImmutableArray<Relation> Relations { get; }

    /// <inheritdoc/>
    public int Count => Spans.Length;

    /// <inheritdoc/>
    public Token this[int index] => new(this, index);

    /// <summary>The head of the whole sentence.</summary>
    public Token Root => this[Heads.IndexOf(-1)];

    /// <summary>The tokens that depend on the one at <paramref name="index"/>, in the order of the text.</summary>
    public IEnumerable<Token> ChildrenOf(int index)
    {
        for (var child = _firstChild[index]; child >= 0; child = _nextSibling[child]) yield return this[child];
    }

    /// <summary>Some neighbouring tokens as a sentence of their own: the first whose head is left out becomes its root, and the others like it hang from that.</summary>
    /// <param name="index">The place that the part is to have.</param>
    /// <param name="first">The first token.</param>
    /// <param name="count">The number of tokens, at least 1.</param>
    public Sentence Part(int index, int first, int count)
    {
        var heads = new int[count];
        var root = -1;
        for (var i = 0; i < count; i++)
        {
            heads[i] = Heads[first + i] - first;
            if (heads[i] >= 0 && heads[i] < count) continue;
            heads[i] = root;
            if (root < 0) root = i;
        }

        return new Sentence(
            index,
            Spans.Slice(first, count),
            Words.Slice(first, count),
            Lemmas.Slice(first, count),
            Classes.Slice(first, count),
            [.. heads],
            Relations.Slice(first, count));
    }

    /// <inheritdoc/>
    public IEnumerator<Token> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static (int[] First, int[] Next) LinkChildren(ImmutableArray<int> heads)
    {
        var first = new int[heads.Length];
        var next = new int[heads.Length];
        Array.Fill(first, -1);
        for (var i = heads.Length - 1; i >= 0; i--)
        {
            if (heads[i] < 0)
            {
                next[i] = -1;
                continue;
            }

            next[i] = first[heads[i]];
            first[heads[i]] = i;
        }

        return (first, next);
    }
}
