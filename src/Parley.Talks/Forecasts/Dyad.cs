namespace Parley.Talks.Forecasts;

/// <summary>Two parties, whoever acts, by their codes in ordinal order: "CHN-USA".</summary>
public readonly record struct Dyad
{
    private Dyad(string first, string second) => (First, Second) = (first, second);

    /// <summary>The code that comes first in the alphabet.</summary>
    public string First { get; }

    /// <summary>The other code.</summary>
    public string Second { get; }

    /// <summary>The pair of two codes, given in any order.</summary>
    /// <exception cref="ArgumentException">They are the same.</exception>
    public static Dyad Of(string one, string other) => string.CompareOrdinal(one, other) switch
    {
        < 0 => new Dyad(one, other),
        > 0 => new Dyad(other, one),
        _ => throw new ArgumentException($"A pair needs two parties, not {one} twice.", nameof(other)),
    };

    /// <summary>Reads "CHN-USA", or null.</summary>
    public static Dyad? Parse(string text) =>
        text.Split('-', StringSplitOptions.TrimEntries) is [{ Length: > 0 } one, { Length: > 0 } other] && one != other ? Of(one, other) : null;

    /// <summary>"CHN-USA".</summary>
    public override string ToString() => $"{First}-{Second}";
}
