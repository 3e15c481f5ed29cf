using Parley.Language.Models;
using Parley.Text;

namespace Parley.Language.Tokens;

/// <summary>What tells whether a sentence ends after a token.</summary>
internal static class SentenceFeatures
{
    /// <summary>The most features of one decision.</summary>
    public const int Count = 32;


    /// <summary>The features of the boundary after token <paramref name="at"/> of a paragraph.</summary>
    /// <param name="spans">Where the paragraph's tokens stand.</param>
    /// <param name="lexemes">The paragraph's tokens.</param>
    /// <param name="at">The token before the boundary; another one follows.</param>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="buffer">Takes the features.</param>
    public static ReadOnlySpan<ulong> Of(ReadOnlySpan<Span> spans, ReadOnlySpan<Lexeme> lexemes, int at, int start, Span<ulong> buffer)
    {
        var features = new FeatureList(buffer);
        var (last, next) = (lexemes[at], lexemes[at + 1]);
        var before = at > start ? lexemes[at - 1] : null;
        var after = at + 2 < lexemes.Length ? lexemes[at + 2] : null;
        var gap = (ulong)Math.Min(spans[at + 1].Start - spans[at].End, 3);
        var length = (ulong)Math.Min(System.Numerics.BitOperations.Log2((uint)(at - start + 1)), 6);
        features.Add();
        features.Add(last.Lower);
        features.Add(next.Lower);
        features.Add(last.Lower, next.Lower);
        features.Add(last.Shape, next.Shape, gap);
        features.Add(last.Lower, next.Shape, gap);
        features.Add(last.Shape, next.Lower);
        features.Add(gap, length);
        features.Add(last.Lower, Hash(before?.Lower));
        features.Add(last.Lower, Hash(before?.Shape), next.Shape);
        features.Add(next.Lower, Hash(after?.Lower));
        features.Add(next.Shape, Hash(after?.Shape), last.Shape);
        features.Add(Hash(before?.Lower), last.Shape, next.Shape);
        features.Add(last.Shape, length, next.Shape);
        features.Add(Hash(before?.Shape), last.Shape, length);
        features.Add(last.Lower, next.Shape, Hash(after?.Shape));
        features.Add(Hash(at > start + 1 ? lexemes[at - 2].Lower : null), last.Lower, next.Shape);
        features.Add(last.Suffixes[2], next.Shape);
        features.Add(lexemes[start].Shape, last.Shape, next.Shape);
        features.Add(lexemes[start].Lower, last.Lower);
        return features.Features;
    }

    private static ulong Hash(ulong? value) => value ?? ulong.MaxValue;
}
