using Parley.Language.Models;
using Parley.Language.Tokens;

namespace Parley.Language.Tags;

/// <summary>What tells the tag of a token: the word, its letters, its neighbours, and the tags before it.</summary>
internal static class TagFeatures
{
    /// <summary>The most features of one decision.</summary>
    public const int Count = 48;

    private const ulong Outside = ulong.MaxValue;

    /// <summary>The features of token <paramref name="at"/>, whose sentence is tagged up to there.</summary>
    public static ReadOnlySpan<ulong> Of(ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<byte> tags, int at, Span<ulong> buffer)
    {
        var features = new FeatureList(buffer);
        var word = lexemes[at];
        var before = at > 0 ? lexemes[at - 1] : null;
        var after = at + 1 < lexemes.Length ? lexemes[at + 1] : null;
        var lowerBefore = before?.Lower ?? Outside;
        var lowerAfter = after?.Lower ?? Outside;
        var tag1 = at > 0 ? tags[at - 1] : Outside;
        var tag2 = at > 1 ? tags[at - 2] : Outside;
        var afterNext = at + 2 < lexemes.Length ? lexemes[at + 2].Lower : Outside;
        features.Add();
        features.Add(word.Form);
        features.Add(word.Lower);
        foreach (var suffix in word.Suffixes) features.Add(suffix);
        foreach (var prefix in word.Prefixes) features.Add(prefix);
        features.Add(word.Shape);
        features.Add(word.Shape, at == 0 ? 1u : 0u);
        features.Add(word.Coarse);
        features.Add(word.Fine);
        features.Add(word.Fine, tag1);
        features.Add(before?.Fine ?? Outside, word.Fine);
        features.Add(word.Fine, after?.Fine ?? Outside);
        features.Add(before?.Fine ?? Outside);
        features.Add(after?.Fine ?? Outside);
        features.Add(before?.Coarse ?? Outside, word.Coarse, after?.Coarse ?? Outside);
        features.Add(after?.Fine ?? Outside, tag1);
        features.Add(tag1);
        features.Add(tag1, tag2);
        features.Add(tag1, word.Lower);
        features.Add(tag1, tag2, word.Lower);
        features.Add(tag1, word.Suffixes[2]);
        features.Add(lowerBefore);
        features.Add(at > 1 ? lexemes[at - 2].Lower : Outside);
        features.Add(lowerAfter);
        features.Add(afterNext);
        features.Add(lowerBefore, word.Lower);
        features.Add(word.Lower, lowerAfter);
        features.Add(lowerAfter, afterNext);
        features.Add(before?.Suffixes[2] ?? Outside);
        features.Add(after?.Suffixes[2] ?? Outside);
        features.Add(after?.Suffixes[1] ?? Outside, word.Suffixes[2]);
        features.Add(after?.Shape ?? Outside);
        features.Add(before?.Shape ?? Outside, word.Shape, after?.Shape ?? Outside);
        features.Add(tag1, lowerAfter);
        features.Add(tag1, after?.Suffixes[2] ?? Outside, word.Suffixes[1]);
        return features.Features;
    }
}
