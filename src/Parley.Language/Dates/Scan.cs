using Parley.Text;

namespace Parley.Language.Dates;

/// <summary>A text as the grammar of time sees it, and the day that it counts from.</summary>
internal sealed class Scan
{
    private readonly List<TimeToken> _tokens;
    private readonly string _text;

    public Scan(TextDocument document, DateOnly today)
    {
        _tokens = TimeLexer.Lex(document);
        _text = document.Content;
        Today = today;
    }

    /// <summary>The report's day.</summary>
    public DateOnly Today { get; }

    /// <summary>The number of tokens.</summary>
    public int Count => _tokens.Count;

    /// <summary>The token at an index; outside the text a <see cref="TimeClass.Break"/>.</summary>
    public TimeToken this[int index] => (uint)index < (uint)_tokens.Count ? _tokens[index] : default;

    /// <summary>Whether the token is of this class.</summary>
    public bool Is(int index, TimeClass kind) => this[index].Class == kind;

    /// <summary>Whether the token is of this class and value.</summary>
    public bool Is(int index, TimeClass kind, int value) => this[index].Class == kind && this[index].Value == value;

    /// <summary>Whether the token is this word, case ignored.</summary>
    public bool IsWord(int index, ReadOnlySpan<char> word) => TextOf(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether no white space stands between the token and the one before.</summary>
    public bool IsGlued(int index) => index > 0 && this[index].Start == this[index - 1].End;

    /// <summary>Whether the token begins with a lower-case letter.</summary>
    public bool IsLower(int index) => TextOf(index) is [var first, ..] && char.IsLower(first);

    /// <summary>The index after the token when it is of this class, else the index itself.</summary>
    public int Skip(int index, TimeClass kind) => Is(index, kind) ? index + 1 : index;

    /// <summary>The token as written.</summary>
    public ReadOnlySpan<char> TextOf(int index) => _text.AsSpan(this[index].Start, this[index].End - this[index].Start);
}
