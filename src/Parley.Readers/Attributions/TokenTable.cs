using Parley.Language;
using Parley.Text;

namespace Parley.Readers.Attributions;

/// <summary>The tokens of a whole text in arrays, with the facts that features are made of.</summary>
/// <remarks>All arrays have one entry a token, in the order of the text; heads are places in the text, -1 for roots.</remarks>
internal sealed class TokenTable
{
    private readonly TokenRange[] _origins;

    /// <summary>The tokens of a text.</summary>
    public TokenTable(Analysis analysis)
        : this(analysis.Document, [.. analysis.Sentences.Select(sentence => new TokenRange(sentence, 0, sentence.Count))], QuotationFinder.Find(analysis.Document))
    {
    }

    /// <summary>The tokens of parts of a text, each a sentence of its own.</summary>
    /// <param name="document">The text.</param>
    /// <param name="parts">The parts, in order.</param>
    /// <param name="speeches">The quotations that count.</param>
    public TokenTable(TextDocument document, TokenRange[] parts, List<Quotation> speeches)
    {
        _origins = parts;
        Sentences = [.. parts.Select((part, index) => part.ToSentence(index))];
        SentenceStarts = new int[Sentences.Length + 1];
        for (var s = 0; s < Sentences.Length; s++) SentenceStarts[s + 1] = SentenceStarts[s] + Sentences[s].Count;
        Count = SentenceStarts[^1];
        Text = document.Content;
        Spans = new Span[Count];
        Words = new uint[Count];
        Lemmas = new uint[Count];
        Suffixes = new uint[Count];
        Classes = new WordClass[Count];
        Relations = new Relation[Count];
        Heads = new int[Count];
        SentenceOf = new int[Count];
        Quotations = new int[Count];
        Paragraphs = new int[Count];
        FirstChild = new int[Count];
        NextSibling = new int[Count];
        LeftEdge = new int[Count];
        RightEdge = new int[Count];
        LeftRelations = new ulong[Count];
        RightRelations = new ulong[Count];
        foreach (var sentence in Sentences) Fill(sentence);
        LinkTrees();
        Speeches = speeches;
        Place(Speeches, static quotation => quotation.Span, Quotations);
        Place(document.Paragraphs, static span => span, Paragraphs);
    }

    public int Count { get; }

    public string Text { get; }

    public Sentence[] Sentences { get; }

    /// <summary>The place of each sentence's first token, and the count of tokens at the end.</summary>
    public int[] SentenceStarts { get; }

    public Span[] Spans { get; }

    /// <summary>Hashes of the words in lower case.</summary>
    public uint[] Words { get; }

    /// <summary>Hashes of the lemmas in lower case.</summary>
    public uint[] Lemmas { get; }

    /// <summary>Hashes of the last two letters.</summary>
    public uint[] Suffixes { get; }

    public WordClass[] Classes { get; }

    public Relation[] Relations { get; }

    public int[] Heads { get; }

    public int[] SentenceOf { get; }

    /// <summary>The quotation that holds each token, an index into <see cref="Speeches"/>, or -1.</summary>
    public int[] Quotations { get; }

    public int[] Paragraphs { get; }

    public int[] FirstChild { get; }

    public int[] NextSibling { get; }

    /// <summary>The first token of the subtree.</summary>
    public int[] LeftEdge { get; }

    /// <summary>The last token of the subtree.</summary>
    public int[] RightEdge { get; }

    /// <summary>The relations of the dependents before the token, a bit each.</summary>
    public ulong[] LeftRelations { get; }

    /// <summary>The relations of the dependents after the token, a bit each.</summary>
    public ulong[] RightRelations { get; }

    public List<Quotation> Speeches { get; }

    /// <summary>The token as the language room gives it, in its whole sentence.</summary>
    public Token At(int token)
    {
        var origin = _origins[SentenceOf[token]];
        return origin.Sentence[origin.First + token - SentenceStarts[SentenceOf[token]]];
    }

    public bool IsPunctuation(int token) => Classes[token] == WordClass.Punct;

    /// <summary>The token of a phrase that the others hang from.</summary>
    public int HeadOf(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            var head = Heads[i];
            if (!IsPunctuation(i) && (head < first || head > last) && Classes[i] is WordClass.Verb or WordClass.Noun) return i;
        }

        for (var i = first; i <= last; i++)
        {
            var head = Heads[i];
            if (head < first || head > last) return i;
        }

        return last;
    }

    /// <summary>The lemma of the preposition or conjunction that introduces a phrase, 0 when none does.</summary>
    public uint MarkerOf(int head)
    {
        for (var child = FirstChild[head]; child >= 0 && child < head; child = NextSibling[child])
        {
            if (Relations[child] is Relation.Case or Relation.Mark) return Lemmas[child];
        }

        return 0;
    }

    private void Fill(Sentence sentence)
    {
        var start = SentenceStarts[sentence.Index];
        for (var i = 0; i < sentence.Count; i++)
        {
            var token = start + i;
            var word = sentence.Words[i];
            Spans[token] = sentence.Spans[i];
            Words[token] = Hash32.OfWord(word);
            Lemmas[token] = Hash32.OfWord(sentence.Lemmas[i]);
            Suffixes[token] = Hash32.OfWord(word.AsSpan(Math.Max(0, word.Length - 2)));
            Classes[token] = sentence.Classes[i];
            Relations[token] = sentence.Relations[i];
            Heads[token] = sentence.Heads[i] < 0 ? -1 : start + sentence.Heads[i];
            SentenceOf[token] = sentence.Index;
        }
    }

    private void LinkTrees()
    {
        Array.Fill(FirstChild, -1);
        Array.Fill(NextSibling, -1);
        for (var i = Count - 1; i >= 0; i--)
        {
            (LeftEdge[i], RightEdge[i]) = (i, i);
            if (Heads[i] < 0) continue;
            NextSibling[i] = FirstChild[Heads[i]];
            FirstChild[Heads[i]] = i;
        }

        for (var i = 0; i < Count; i++)
        {
            if (Heads[i] < 0) WidenUpwards(i);
            else if (i < Heads[i]) LeftRelations[Heads[i]] |= 1UL << (int)Relations[i];
            else RightRelations[Heads[i]] |= 1UL << (int)Relations[i];
        }
    }

    /// <summary>Sets the edges of every subtree under a root, children before parents.</summary>
    private void WidenUpwards(int root)
    {
        var order = new List<int> { root };
        for (var k = 0; k < order.Count; k++)
        {
            for (var child = FirstChild[order[k]]; child >= 0; child = NextSibling[child]) order.Add(child);
        }

        for (var k = order.Count - 1; k > 0; k--)
        {
            var head = Heads[order[k]];
            LeftEdge[head] = Math.Min(LeftEdge[head], LeftEdge[order[k]]);
            RightEdge[head] = Math.Max(RightEdge[head], RightEdge[order[k]]);
        }
    }

    /// <summary>Notes for every token in which of the ordered ranges it lies, or -1.</summary>
    private void Place<T>(IReadOnlyList<T> ranges, Func<T, Span> spanOf, int[] places)
    {
        var next = 0;
        for (var i = 0; i < Count; i++)
        {
            while (next < ranges.Count && spanOf(ranges[next]).End <= Spans[i].Start) next++;
            places[i] = next < ranges.Count && spanOf(ranges[next]).Start < Spans[i].End ? next : -1;
        }
    }
}
