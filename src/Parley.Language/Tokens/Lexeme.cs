using Parley.Language.Models;

namespace Parley.Language.Tokens;

/// <summary>A word as such, wherever it stands, with what models ask of it; computed once for each word and shared.</summary>
/// <remarks>All kinds of quotation marks, and all kinds of dashes, look the same to models. Immutable.</remarks>
internal sealed class Lexeme
{
    /// <summary>Takes a word apart.</summary>
    /// <param name="text">The word as written, not empty.</param>
    /// <param name="vocabulary">Where its embeddings are.</param>
    public Lexeme(string text, Vocabulary vocabulary)
    {
        Text = text;
        var form = Normalised(text);
        Form = FeatureHash.Of(form);
        Lower = FeatureHash.OfLower(form);
        for (var length = 1; length <= 4; length++)
        {
            Suffixes[length - 1] = FeatureHash.OfLower(form[^Math.Min(length, form.Length)..]);
            Prefixes[length - 1] = FeatureHash.OfLower(form[..Math.Min(length, form.Length)]);
        }

        Shape = ShapeOf(form);
        vocabulary.Find(this, Rows);
    }

    /// <summary>The word as written.</summary>
    public string Text { get; }

    /// <summary>The hash of the word.</summary>
    public ulong Form { get; }

    /// <summary>The hash of the word in lower case.</summary>
    public ulong Lower { get; }

    /// <summary>The hashes of its last one to four letters.</summary>
    public ulong[] Suffixes { get; } = new ulong[4];

    /// <summary>The hashes of its first one to four letters.</summary>
    public ulong[] Prefixes { get; } = new ulong[4];

    /// <summary>The hash of its pattern of letters, digits and signs, runs shortened: "Xx", "d.d", "X.X.".</summary>
    public ulong Shape { get; }

    /// <summary>The rows of its embeddings, that of the word itself first.</summary>
    public int[] Rows { get; } = new int[Vocabulary.RowsOfWord];

    private static ReadOnlySpan<char> Normalised(string text) => text switch
    {
        "“" or "”" or "„" or "``" or "''" or "«" or "»" or "’’" or "‘’" => "\"",
        "–" or "—" or "---" or "―" => "--",
        "…" or "...." or ".." => "...",
        "‘" or "’" or "`" => "'",
        _ => text.Contains('’', StringComparison.Ordinal) ? text.Replace('’', '\'') : text,
    };

    private static ulong ShapeOf(ReadOnlySpan<char> form)
    {
        Span<char> shape = stackalloc char[8];
        var length = 0;
        foreach (var unit in form)
        {
            var sign = char.IsUpper(unit) ? 'X' : char.IsLetter(unit) ? 'x' : char.IsDigit(unit) ? 'd' : unit;
            var isRepeated = length > 1 && shape[length - 1] == sign && shape[length - 2] == sign;
            if (!isRepeated) shape[length++] = sign;
            if (length == shape.Length) break;
        }

        return FeatureHash.Of(shape[..length]);
    }
}
