using System.Numerics;
using Parley.Language.Models;

namespace Parley.Language.Trees;

/// <summary>What tells the relation of a word to the head that it has just been given.</summary>
internal static class LabelFeatures
{
    /// <summary>The most features of one decision.</summary>
    public const int Count = 56;

    private const ulong Outside = ulong.MaxValue;

    /// <summary>The features of an arc that is about to be made; all children of the word are known.</summary>
    public static ReadOnlySpan<ulong> Of(ParserState state, int head, int word, Span<ulong> buffer)
    {
        var features = new FeatureList(buffer);
        var (hw, ht) = (Word(state, head), Tag(state, head));
        var (ww, wt) = (Word(state, word), Tag(state, word));
        var lexeme = state.Lexemes[word];
        var direction = head > word ? 1ul : 0ul;
        var distance = (ulong)Math.Min(BitOperations.Log2((uint)Math.Abs(head - word)), 5);
        var place = (direction << 8) | distance;
        var (left, right) = (state.Left[word], state.Right[word]);
        var ofHead = head > word ? state.Left[head] : state.Right[head];
        var marker = Word(state, left.Outer);
        features.Add(direction);
        features.Add(hw, direction);
        features.Add(ht, direction);
        features.Add(hw, ht, direction);
        features.Add(ww, direction);
        features.Add(wt, direction);
        features.Add(ww, wt, direction);
        features.Add(ht, wt, direction);
        features.Add(ht, wt, place);
        features.Add(hw, wt, direction);
        features.Add(ht, ww, direction);
        features.Add(hw, ww, direction);
        features.Add(lexeme.Suffixes[2], ht, direction);
        features.Add(lexeme.Suffixes[1], wt, direction);
        features.Add(lexeme.Shape, ht, wt);
        features.Add(state.Lexemes[head].Suffixes[2], wt, direction);
        var (hc, wc) = ((ulong)state.Lexemes[head].Fine, (ulong)lexeme.Fine);
        features.Add(hc, wt, direction);
        features.Add(ht, wc, direction);
        features.Add(hc, wc, direction);
        features.Add(hw, wc, direction);
        features.Add(FeatureHash.Join(marker, direction), hc, wt);
        features.Add(FeatureHash.Join(marker, direction), wc, ht);
        features.Add(marker, wt, direction);
        features.Add(marker, ht, direction);
        features.Add(FeatureHash.Join(marker, direction), ht, wt);
        features.Add(Tag(state, left.Outer), ht, wt);
        features.Add(Relation(state, left.Outer), ht, wt);
        features.Add(Relation(state, right.Outer), ht, wt);
        features.Add(Tag(state, right.Outer), ht, wt);
        features.Add(left.Relations, wt, direction);
        features.Add(left.Relations, ht, wt);
        features.Add(right.Relations, ht, wt);
        features.Add(FeatureHash.Join(left.Relations, right.Relations), ht, wt);
        features.Add(Word(state, left.Inner), wt, direction);
        features.Add(ofHead.Relations, ht, wt);
        features.Add(ofHead.Relations, hw);
        features.Add(Relation(state, ofHead.Outer), hw, wt);
        features.Add(Relation(state, ofHead.Outer), ht, wt);
        features.Add(state.Left[head].Relations, wt, direction);
        features.Add(state.Left[head].Relations, ww, direction);
        features.Add(Tag(state, word - 1), wt, direction);
        features.Add(Tag(state, word + 1), wt, direction);
        features.Add(Word(state, word - 1), wt, direction);
        features.Add(Word(state, word + 1), wt, direction);
        features.Add(Tag(state, word - 1), Tag(state, word + 1), wt);
        features.Add(Tag(state, head - 1), ht, wt);
        features.Add(Tag(state, head + 1), ht, wt);
        features.Add(place, wt, Math.Abs(head - word) > 1 ? Tag(state, (head + word) / 2) : Outside);
        return features.Features;
    }

    private static ulong Word(ParserState state, int index) => index < 0 || index >= state.Count ? Outside : state.Lexemes[index].Lower;

    private static ulong Tag(ParserState state, int index) => index < 0 || index >= state.Count ? Outside : state.Tags[index];

    private static ulong Relation(ParserState state, int index) => index < 0 ? Outside : (ulong)state.Relations[index];
}
