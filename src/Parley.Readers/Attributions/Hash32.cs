namespace Parley.Readers.Attributions;

/// <summary>Hashes of words and of features, the same on every machine.</summary>
internal static class Hash32
{
    private const uint Prime = 0x9E3779B1;

    /// <summary>The hash of a word without regard to case and to the shape of apostrophes and quotation marks.</summary>
    public static uint OfWord(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = (hash ^ Fold(c)) * 16777619u;
        return hash;
    }

    public static uint Of(int template, uint first) => Finish(Mix((uint)template, first));

    public static uint Of(int template, uint first, uint second) => Finish(Mix(Mix((uint)template, first), second));

    public static uint Of(int template, uint first, uint second, uint third) =>
        Finish(Mix(Mix(Mix((uint)template, first), second), third));

    public static uint Mix(uint hash, uint value)
    {
        hash = (hash ^ value) * Prime;
        return hash ^ (hash >> 15);
    }

    private static uint Finish(uint hash)
    {
        hash *= 0x85EBCA6B;
        return hash ^ (hash >> 13);
    }

    private static char Fold(char c) => c switch
    {
        '’' or '‘' or '`' => '\'',
        '“' or '”' => '"',
        '–' or '—' or '―' => '-',
        _ => char.ToLowerInvariant(c),
    };
}
