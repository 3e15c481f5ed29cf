using Parley.Language.Models;

namespace Parley.Language.Tokens;

/// <summary>Remembers the words seen of late, so that a word that comes again costs no allocation.</summary>
/// <remarks>
/// A table of fixed size in which a new word takes the place of an old one. Several threads may use it at once: at worst a word is
/// made twice.
/// </remarks>
/// <param name="vocabulary">Where words have their embeddings.</param>
internal sealed class LexemePool(Vocabulary vocabulary)
{
    private const int Size = 1 << 15;
    private const int LongestKept = 40;

    private readonly Lexeme?[] _slots = new Lexeme?[Size];

    /// <summary>The word of these letters.</summary>
    public Lexeme Get(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestKept) return new Lexeme(text.ToString(), vocabulary);
        ref var slot = ref _slots[(int)(FeatureHash.Of(text) & (Size - 1))];
        var known = slot;
        if (known is not null && text.SequenceEqual(known.Text)) return known;
        return slot = new Lexeme(text.ToString(), vocabulary);
    }
}
