using Parley.Language.Models;

namespace Parley.Language.Names;

/// <summary>The features of a token, each a hash of its template and of what fills it.</summary>
internal ref struct NameFeatures
{
    /// <summary>The most features that one token can have.</summary>
    public const int Most = 80;

    private readonly Span<ulong> _buffer;

    private NameFeatures(Span<ulong> buffer) => _buffer = buffer;

    private int Count { get; set; }

    /// <summary>Writes the features of the token at <paramref name="i"/> and returns their number.</summary>
    public static int Write(NameSentence sentence, int i, Span<ulong> buffer)
    {
        var features = new NameFeatures(buffer);
        features.AddWords(sentence, i);
        features.AddShapes(sentence, i);
        features.AddClues(sentence, i);
        features.AddRun(sentence, i);
        features.AddClasses(sentence, i);
        features.AddTree(sentence, i);
        return features.Count;
    }

    /// <summary>Writes the features of what the rest of the text calls a name, and returns their number.</summary>
    public static int WriteMemory(ReadOnlySpan<NameMemory.Trace> traces, int i, Span<ulong> buffer)
    {
        var trace = traces[i];
        if (trace.IsNothing) return 0;
        var features = new NameFeatures(buffer);
        var before = i > 0 ? traces[i - 1].Common : 0;
        var after = i + 1 < traces.Length ? traces[i + 1].Common : 0;
        features.Add(60, (ulong)trace.Common, (ulong)trace.Share);
        features.Add(61, (ulong)trace.Longest);
        features.Add(62, (ulong)trace.Common, (ulong)before);
        features.Add(63, (ulong)trace.Common, (ulong)after);
        features.Add(64, (ulong)trace.Common, (ulong)trace.Longest);
        return features.Count;
    }

    private void AddWords(NameSentence s, int i)
    {
        var (two, one, word, next, after) = (s.Form(i - 2), s.Form(i - 1), s.Form(i), s.Form(i + 1), s.Form(i + 2));
        Add(0, word.Lower);
        Add(1, one.Lower);
        Add(2, next.Lower);
        Add(3, two.Lower);
        Add(4, after.Lower);
        Add(5, one.Lower, word.Lower);
        Add(6, word.Lower, next.Lower);
        Add(7, one.Lower, next.Lower);
        Add(8, word.Prefix3);
        Add(9, word.Suffix2);
        Add(10, word.Suffix3);
        Add(11, word.Suffix4);
        Add(12, one.Suffix3, word.Shape);
        Add(13, next.Suffix3, word.Shape);
        Add(14, word.Written);
    }

    private void AddShapes(NameSentence s, int i)
    {
        var (before, shape, after) = (s.Form(i - 1).Shape, s.Form(i).Shape, s.Form(i + 1).Shape);
        var usual = (ulong)s.Case;
        Add(15, shape, usual);
        Add(16, before, shape);
        Add(17, shape, after);
        Add(18, before, FeatureHash.Join(shape, after));
        Add(19, shape, i == 0 ? 8 + usual : usual);
        Add(20, s.Form(i - 1).Lower, shape);
        Add(21, s.Form(i + 1).Lower, shape);
    }

    private void AddClues(NameSentence s, int i)
    {
        ulong before = (ulong)s.Clues(i - 1), clues = (ulong)s.Clues(i), after = (ulong)s.Clues(i + 1);
        var form = s.Form(i).IsCapital ? 1UL : 0;
        Add(30, clues, form);
        Add(31, before, clues);
        Add(32, clues, after);
        Add(33, before, form);
        Add(34, after, form);
        for (var bits = clues; bits != 0; bits &= bits - 1) Add(35, bits & (~bits + 1), form);
        Add(36, (ulong)s.Clues(i - 2), before);
    }

    private void AddRun(NameSentence s, int i)
    {
        int start = s.RunStart(i), end = s.RunEnd(i);
        if (start < 0) return;
        ulong first = s.Form(start).Lower, last = s.Form(end - 1).Lower, before = s.Form(start - 1).Lower, after = s.Form(end).Lower;
        var place = (ulong)((Math.Min(i - start, 3) << 2) | Math.Min(end - 1 - i, 3));
        Add(40, first, (ulong)Math.Min(i - start, 3));
        Add(41, last, (ulong)Math.Min(end - 1 - i, 3));
        Add(42, before, (ulong)Math.Min(i - start, 2));
        Add(43, after, (ulong)Math.Min(end - 1 - i, 2));
        Add(44, before, after);
        Add(45, place, s.Form(i).Shape);
        Add(46, (ulong)s.Clues(end - 1), place);
        Add(47, (ulong)s.Clues(start), place);
    }

    private void AddClasses(NameSentence s, int i)
    {
        ulong before = s.Grammar.Class(i - 1), own = s.Grammar.Class(i), after = s.Grammar.Class(i + 1);
        Add(50, own, s.Form(i).Shape);
        Add(51, before, own);
        Add(52, own, after);
        Add(53, before, FeatureHash.Join(own, after));
        Add(54, own, (ulong)s.Clues(i));
    }

    private void AddTree(NameSentence s, int i)
    {
        var grammar = s.Grammar;
        var top = grammar.Top(i);
        ulong relation = grammar.Relation(top), place = top < i ? 0UL : top > i ? 1UL : 2UL;
        Add(70, s.Form(top).Lower, place);
        Add(71, relation, WordAt(s, grammar.Head(top)));
        Add(72, relation, WordAt(s, grammar.Marker(top)));
        Add(73, (ulong)s.Clues(top), place);
        Add(74, relation, FeatureHash.Join(grammar.Class(i), grammar.Class(grammar.Head(top))));
        Add(75, WordAt(s, grammar.Apposition(top)));
        Add(76, grammar.Relation(i), grammar.Class(i));
    }

    private static ulong WordAt(NameSentence s, int i) => i < 0 ? 0 : s.Form(i).Lower;

    private void Add(int template, ulong value) => _buffer[Count++] = FeatureHash.Join((ulong)template, value);

    private void Add(int template, ulong first, ulong second) => _buffer[Count++] = FeatureHash.Join((ulong)template, first, second);
}
