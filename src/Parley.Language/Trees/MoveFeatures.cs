using System.Numerics;
using Parley.Language.Models;

namespace Parley.Language.Trees;

/// <summary>What tells the parser's next move: words, tags, children and distances around stack and buffer.</summary>
/// <remarks>After Zhang and Nivre 2011, for the arc-hybrid system.</remarks>
internal static class MoveFeatures
{
    /// <summary>The most features of one decision.</summary>
    public const int Count = 128;

    private const ulong Outside = ulong.MaxValue;

    /// <summary>The features of a state.</summary>
    public static ReadOnlySpan<ulong> Of(ParserState state, Span<ulong> buffer)
    {
        var features = new FeatureList(buffer);
        var (s0, s1, s2) = (state.Stack(0), state.Stack(1), state.Stack(2));
        var (b0, b1, b2) = (state.Buffer(0), state.Buffer(1), state.Buffer(2));
        var (s0w, s0t) = (Word(state, s0), Tag(state, s0));
        var (s1w, s1t) = (Word(state, s1), Tag(state, s1));
        var (s2w, s2t) = (Word(state, s2), Tag(state, s2));
        var (b0w, b0t) = (Word(state, b0), Tag(state, b0));
        var (b1w, b1t) = (Word(state, b1), Tag(state, b1));
        var (b2w, b2t) = (Word(state, b2), Tag(state, b2));

        features.Add();
        AddWord(ref features, s0w, s0t);
        AddWord(ref features, s1w, s1t);
        AddWord(ref features, s2w, s2t);
        AddWord(ref features, b0w, b0t);
        AddWord(ref features, b1w, b1t);
        AddWord(ref features, b2w, b2t);

        AddPair(ref features, s0w, s0t, b0w, b0t);
        AddPair(ref features, s1w, s1t, s0w, s0t);
        AddPair(ref features, s1w, s1t, b0w, b0t);
        features.Add(b0t, b1t);
        features.Add(b0w, b1t);
        features.Add(b0t, b1w);
        features.Add(s0w, b1t);
        features.Add(s0t, b1w);

        features.Add(b0t, b1t, b2t);
        features.Add(s0t, b0t, b1t);
        features.Add(s1t, s0t, b0t);
        features.Add(s2t, s1t, s0t);
        features.Add(s1t, s0w, b0t);
        features.Add(s1w, s0t, b0t);
        features.Add(s1t, s0t, b0w);
        features.Add(s0w, b0t, b1t);
        features.Add(s0t, b0w, b1t);
        features.Add(FeatureHash.Join(s1t, s0t), b0t, b1t);

        var (s0c, s1c, b0c, b1c) = (Cluster(state, s0), Cluster(state, s1), Cluster(state, b0), Cluster(state, b1));
        features.Add(s0c, b0t);
        features.Add(s0t, b0c);
        features.Add(s0c, b0c);
        features.Add(s0w, b0c);
        features.Add(s0c, b0w);
        features.Add(s1c, s0c);
        features.Add(s1c, s0t);
        features.Add(s1t, s0c);
        features.Add(s1w, s0c);
        features.Add(s1c, b0c);
        features.Add(b0t, b1c);
        features.Add(s1c, s0c, b0t);
        features.Add(s0c, b0t, b1t);

        AddFamily(ref features, state, s0, s0w, s0t, b0t, s1t);
        AddFamily(ref features, state, s1, s1w, s1t, s0t, b0t);
        AddLeftFamily(ref features, state, b0, b0w, b0t, s0t, s1t);

        var toNext = Distance(s0, b0, state);
        var toUnder = Distance(s1, s0, state);
        features.Add(toNext, s0w);
        features.Add(toNext, s0t);
        features.Add(toNext, b0w);
        features.Add(toNext, b0t);
        features.Add(toNext, s0t, b0t);
        features.Add(toUnder, s0t);
        features.Add(toUnder, s1t);
        features.Add(toUnder, s1t, s0t);
        features.Add((ulong)Math.Min(state.Depth, 4), b0t);
        return features.Features;
    }

    private static void AddWord(ref FeatureList features, ulong word, ulong tag)
    {
        features.Add(word);
        features.Add(tag);
        features.Add(word, tag);
    }

    private static void AddPair(ref FeatureList features, ulong word1, ulong tag1, ulong word2, ulong tag2)
    {
        features.Add(FeatureHash.Join(word1, tag1), word2, tag2);
        features.Add(word1, word2);
        features.Add(word1, tag1, tag2);
        features.Add(tag1, word2, tag2);
        features.Add(word1, tag2);
        features.Add(tag1, word2);
        features.Add(tag1, tag2);
    }

    private static void AddFamily(ref FeatureList features, ParserState state, int word, ulong w, ulong t, ulong other, ulong third)
    {
        AddLeftFamily(ref features, state, word, w, t, other, third);
        var right = word < 0 ? Children.Empty : state.Right[word];
        var outer = Tag(state, right.Outer);
        features.Add(Word(state, right.Outer), t);
        features.Add(t, outer, other);
        features.Add(t, outer, third);
        features.Add(Relation(state, right.Outer), t, other);
        features.Add(right.Relations, w);
        features.Add(right.Relations, t, other);
        features.Add((ulong)Math.Min(right.Count, 5), w);
        features.Add((ulong)Math.Min(right.Count, 5), t, other);
        features.Add(Tag(state, right.Inner), outer, t);
    }

    private static void AddLeftFamily(ref FeatureList features, ParserState state, int word, ulong w, ulong t, ulong other, ulong third)
    {
        var left = word < 0 ? Children.Empty : state.Left[word];
        var outer = Tag(state, left.Outer);
        features.Add(Word(state, left.Outer), t);
        features.Add(t, outer, other);
        features.Add(t, outer, third);
        features.Add(Relation(state, left.Outer), t, other);
        features.Add(left.Relations, w);
        features.Add(left.Relations, t, other);
        features.Add((ulong)Math.Min(left.Count, 5), t, other);
    }

    private static ulong Word(ParserState state, int index) => index < 0 ? Outside : state.Lexemes[index].Lower;

    private static ulong Cluster(ParserState state, int index) => index < 0 ? Outside : state.Lexemes[index].Fine;

    private static ulong Tag(ParserState state, int index) => index < 0 ? Outside : state.Tags[index];

    private static ulong Relation(ParserState state, int index) => index < 0 ? Outside : (ulong)state.Relations[index];

    private static ulong Distance(int left, int right, ParserState state)
    {
        if (left < 0) return 0;
        var distance = (right < 0 ? state.Count : right) - left;
        return distance < 5 ? (ulong)distance : 4 + (ulong)BitOperations.Log2((uint)distance);
    }
}
