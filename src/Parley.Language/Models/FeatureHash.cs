namespace Parley.Language.Models;

/// <summary>64-bit hashes of words and of combinations of them: the names of features in linear models.</summary>
/// <remarks>The same on every machine and in every run. Collisions are rare enough at 64 bits to be ignored.</remarks>
public static class FeatureHash
{
    private const ulong Seed = 0x9E3779B97F4A7C15;
    private const ulong Multiplier = 0xD6E8FEB86659FD93;

    /// <summary>The hash of a string.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Seed;
        foreach (var unit in text) hash = (hash ^ unit) * 0x100000001B3;
        return Finish(hash ^ (ulong)text.Length << 56);
    }

    /// <summary>The hash of a string without regard to the case of ASCII letters, equal to that of the string in lower case.</summary>
    public static ulong OfLower(ReadOnlySpan<char> text)
    {
        var hash = Seed;
        foreach (var unit in text) hash = (hash ^ (char.IsAsciiLetterUpper(unit) ? (char)(unit | 0x20) : unit)) * 0x100000001B3;
        return Finish(hash ^ (ulong)text.Length << 56);
    }

    /// <summary>The hash of a pair, in which order matters.</summary>
    public static ulong Join(ulong first, ulong second) => Finish((first * Multiplier) + second + Seed);

    /// <summary>The hash of a triple, in which order matters.</summary>
    public static ulong Join(ulong first, ulong second, ulong third) => Join(Join(first, second), third);

    private static ulong Finish(ulong hash)
    {
        hash = (hash ^ (hash >> 32)) * Multiplier;
        hash = (hash ^ (hash >> 32)) * Multiplier;
        return hash ^ (hash >> 32);
    }
}
