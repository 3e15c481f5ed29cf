using System.Collections.Frozen;

namespace Parley.Standings.Comparisons.Words;

/// <summary>Takes accents off letters, which the invariant culture does not.</summary>
internal static class LatinLetters
{
    private static readonly FrozenDictionary<char, char> Letters = new[]
    {
        "aàáâãäåāăą", "cçćĉċč", "dďđð", "eèéêëēĕėęě", "gĝğġģ", "hĥħ", "iìíîïĩīĭįı", "jĵ", "kķ", "lĺļľŀł", "nñńņňŋ", "oòóôõöøōŏő", "rŕŗř", "sśŝşšș", "tţťŧț",
        "uùúûüũūŭůűų", "wŵ", "yýÿŷ", "zźżž",
    }.SelectMany(row => row.Skip(1).Select(letter => KeyValuePair.Create(letter, row[0]))).ToFrozenDictionary();

    /// <summary>A small letter without its accent; other characters as they are.</summary>
    public static char Plain(char letter) => Letters.GetValueOrDefault(letter, letter);
}
