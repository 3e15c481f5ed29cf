namespace Parley.Language.Tests;

/// <summary>Texts for property tests: words of news in any order with stray signs among them, and plain noise.</summary>
internal static class Texts
{
    private static readonly string[] _words =
    [
        "Minister", "Helga", "Brandt", "she", "her", "he", "they", "it", "its", "the", "ministry", "said", "told", "Norway", "Norwegian", "U.S.", "of", "and",
        "\"", "“", "”", "'", "(", ")", "I", "we", "who", "that", "talks", "TALKS", "Corp.", ",", ".", "!", "\n\n", "—", "-", "500", "mln", "é", "𝒳", "\u0000",
    ];

    private static Gen<string> Words => Gen.Int[0, _words.Length - 1].Select(word => _words[word]);

    public static Gen<string> Any { get; } = Gen.OneOf(Words.Array[0, 40].Select(words => string.Join(' ', words)), Gen.String);
}
