using System.Numerics;
using System.Runtime.CompilerServices;

namespace Parley.Language.Tokens;

/// <summary>Says which rows of a table of embeddings stand for a word: one for itself, and others for its beginning, endings and shape.</summary>
/// <remarks>Known words have a row each; the rest are shared by hash. Immutable and safe to share between threads.</remarks>
internal sealed class Vocabulary
{
    /// <summary>The number of rows of a word.</summary>
    public const int RowsOfWord = 5;

    private const int Unknown = 0;
    private const int Endings = 4096;
    private const int ShortEndings = 2048;
    private const int Beginnings = 4096;
    private const int Shapes = 1024;

    private readonly int[] _table;

    /// <summary>Takes the known words, by the hash of their lower case.</summary>
    public Vocabulary(ulong[] words)
    {
        Words = words;
        _table = MakeTable(words);
    }

    /// <summary>The known words; the first one has row 1.</summary>
    public ulong[] Words { get; }

    /// <summary>The number of all rows.</summary>
    public int RowCount => Words.Length + 1 + Endings + ShortEndings + Beginnings + Shapes;

    /// <summary>No words at all.</summary>
    public static Vocabulary Empty { get; } = new([]);

    /// <summary>Fills in the rows of a word, that of the word itself first; an unknown word has row 0.</summary>
    public void Find(Lexeme lexeme, Span<int> rows)
    {
        var first = Words.Length + 1;
        rows[0] = RowOf(lexeme.Lower);
        rows[1] = first + (int)(lexeme.Suffixes[2] % Endings);
        rows[2] = first + Endings + (int)(lexeme.Suffixes[1] % ShortEndings);
        rows[3] = first + Endings + ShortEndings + (int)(lexeme.Prefixes[2] % Beginnings);
        rows[4] = first + Endings + ShortEndings + Beginnings + (int)(lexeme.Shape % Shapes);
    }

    private int RowOf(ulong word)
    {
        for (var slot = (int)word & (_table.Length - 1); ; slot = (slot + 1) & (_table.Length - 1))
        {
            var row = _table[slot];
            if (row == Unknown || Words[row - 1] == word) return row;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] MakeTable(ulong[] words)
    {
        var table = new int[(int)BitOperations.RoundUpToPowerOf2((uint)(words.Length * 2) + 1)];
        for (var i = 0; i < words.Length; i++)
        {
            var slot = (int)words[i] & (table.Length - 1);
            while (table[slot] != Unknown) slot = (slot + 1) & (table.Length - 1);
            table[slot] = i + 1;
        }

        return table;
    }
}
