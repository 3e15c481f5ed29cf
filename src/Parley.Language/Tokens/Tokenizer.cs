using Parley.Text;

namespace Parley.Language.Tokens;

/// <summary>Splits text into words and punctuation marks as the English treebanks of Universal Dependencies do.</summary>
/// <remarks>
/// Clitics stand alone ("do|n't", "China|'s", "can|not"), words fall apart at hyphens and slashes unless the first part is a prefix
/// ("non-tariff"), signs of currency and per cent stand alone ("$|200"), abbreviations keep their full stop. Every unit that is not white
/// space belongs to exactly one token. Time is linear in the text.
/// </remarks>
internal static class Tokenizer
{
    /// <summary>Adds the tokens within <paramref name="range"/> to <paramref name="tokens"/>.</summary>
    public static void Split(string text, Span range, List<Span> tokens)
    {
        var at = range.Start;
        while (at < range.End)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < range.End && !char.IsWhiteSpace(text[end])) end++;
            new Chunk(text, at, end, tokens).Split();
            at = end;
        }
    }
}
