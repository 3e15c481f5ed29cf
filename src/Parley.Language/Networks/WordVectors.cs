using Parley.Language.Models;
using Parley.Language.Tokens;

namespace Parley.Language.Networks;

/// <summary>The embeddings of words, each the sum of those of the word and of its parts; those used of late are remembered by the hash of the word.</summary>
/// <remarks>
/// A table of fixed size in which a new word takes the place of an old one. Several threads may use it at once: at worst a sum is
/// made twice.
/// </remarks>
/// <param name="vocabulary">Tells which rows belong to a word.</param>
/// <param name="rows">The embeddings of words and of their parts.</param>
internal sealed class WordVectors(Vocabulary vocabulary, QuantisedRows rows)
{
    private const int Size = 1 << 13;

    private readonly WordVector?[] _slots = new WordVector?[Size];

    /// <summary>The embedding of a word.</summary>
    public ReadOnlySpan<float> Of(string word)
    {
        var hash = FeatureHash.Of(word);
        ref var slot = ref _slots[(int)(hash & (Size - 1))];
        var known = slot;
        if (known is null || known.Hash != hash) slot = known = new WordVector(hash, Sum(word));
        return known.Numbers;
    }

    private float[] Sum(string word)
    {
        var sum = new float[rows.Width];
        rows.AddRows(new Lexeme(word, vocabulary).Rows, sum);
        return sum;
    }

    private sealed record WordVector(ulong Hash, float[] Numbers);
}
