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

    private readonly Dictionary<ulong, int> _rows;

    /// <summary>Takes the known words, by the hash of their lower case.</summary>
    public Vocabulary(ulong[] words)
    {
        Words = words;
        _rows = new Dictionary<ulong, int>(words.Length);
        for (var i = 0; i < words.Length; i++) _rows[words[i]] = i + 1;
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
        rows[0] = _rows.GetValueOrDefault(lexeme.Lower, Unknown);
        rows[1] = first + (int)(lexeme.Suffixes[2] % Endings);
        rows[2] = first + Endings + (int)(lexeme.Suffixes[1] % ShortEndings);
        rows[3] = first + Endings + ShortEndings + (int)(lexeme.Prefixes[2] % Beginnings);
        rows[4] = first + Endings + ShortEndings + Beginnings + (int)(lexeme.Shape % Shapes);
    }
}
