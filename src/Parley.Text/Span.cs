namespace Parley.Text;

/// <summary>A half-open range <c>[Start, End)</c> of UTF-16 code units in a text.</summary>
/// <remarks>
/// Immutable and safe to share between threads. Two spans are equal when both ends are equal; they order by start, then by
/// end, so that a containing span that starts with another sorts after it.
/// </remarks>
public readonly record struct Span : IComparable<Span>
{
    /// <summary>Makes a span from its two offsets.</summary>
    /// <param name="start">The offset of the first code unit, 0 or more.</param>
    /// <param name="end">The offset after the last code unit, <paramref name="start"/> or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">An offset is negative, or the end lies before the start.</exception>
    public Span(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>The offset of the first code unit.</summary>
    public int Start { get; }

    /// <summary>The offset after the last code unit.</summary>
    public int End { get; }

    /// <summary>The number of code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the span covers no code unit.</summary>
    public bool IsEmpty => Start == End;

    /// <summary>The smallest span that covers both.</summary>
    public static Span Cover(Span first, Span second) => new(Math.Min(first.Start, second.Start), Math.Max(first.End, second.End));

    /// <summary>Whether the code unit at <paramref name="offset"/> lies inside.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether all of <paramref name="other"/> lies inside.</summary>
    public bool Contains(Span other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two share at least one code unit.</summary>
    public bool Overlaps(Span other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    /// <summary>The same range moved by <paramref name="offset"/> code units.</summary>
    public Span Shift(int offset) => new(Start + offset, End + offset);

    /// <summary>The words that the span covers in <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the text.</exception>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text[Start..End];

    /// <summary>The words that the span covers in <paramref name="text"/>, as a string.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the text.</exception>
    public string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[Start..End];
    }

    /// <inheritdoc/>
    public int CompareTo(Span other)
    {
        var byStart = Start.CompareTo(other.Start);
        return byStart != 0 ? byStart : End.CompareTo(other.End);
    }

    /// <summary>The range as <c>[start, end)</c>.</summary>
    public override string ToString() => $"[{Start}, {End})";

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(Span left, Span right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(Span left, Span right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(Span left, Span right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(Span left, Span right) => left.CompareTo(right) >= 0;
}
