using System.Text;
using System.Text.RegularExpressions;

namespace Parley.Record.Intake;

/// <summary>Undoes a fault that many archives of news carry: UTF-8 that was once read as Latin-1 or Windows-1252 and saved again ("Chinaâ€™s").</summary>
internal static partial class DoubleEncoding
{
    private const string Follower = "[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]";

    /// <summary>The text as it was meant; the same text where no quotation mark or dash in it tells of the fault.</summary>
    public static string Undo(string text) =>
        Punctuation().IsMatch(text) ? Letters().Replace(text, letter => Meant(letter.ValueSpan) ?? letter.Value) : text;

    private static string? Meant(ReadOnlySpan<char> letters)
    {
        Span<byte> bytes = stackalloc byte[letters.Length];
        for (var i = 0; i < letters.Length; i++) bytes[i] = ByteOf(letters[i]);
        try
        {
            return TextDecoder.StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static byte ByteOf(char letter) =>
        letter <= byte.MaxValue ? (byte)letter : TextDecoder.Windows1252.GetBytes([letter])[0];

    [GeneratedRegex("\u00E2[\u0080\u20AC]" + Follower, RegexOptions.CultureInvariant)]
    private static partial Regex Punctuation();

    [GeneratedRegex("[\u00C2-\u00DF]" + Follower + "|[\u00E0-\u00EF]" + Follower + "{2}|[\u00F0-\u00F4]" + Follower + "{3}", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();
}
