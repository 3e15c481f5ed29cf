using System.Text;

namespace Parley.Record.Intake;

/// <summary>Decodes the bytes of a text whose encoding nobody names.</summary>
/// <remarks>
/// A byte order mark decides, and is not part of the text; without one the text is UTF-8 if it is valid UTF-8, else Windows-1252. Line breaks
/// and all else stay as they are.
/// </remarks>
internal static class TextDecoder
{
    private const double MostControls = 0.02;

    /// <summary>UTF-8 that throws at bytes that are none.</summary>
    public static UTF8Encoding StrictUtf8 { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What text that is no Unicode is taken for.</summary>
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text of the bytes.</summary>
    /// <exception cref="IntakeException">The bytes are no text.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = DecodeAny(bytes);
        if (IsBinary(text)) throw new IntakeException("is binary, not text", "give the text itself, HTML or PDF; if it is text, save it as UTF-8");
        return text;
    }

    private static string DecodeAny(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => DecodeUnmarked(bytes),
    };

    private static string DecodeUnmarked(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Windows1252.GetString(bytes);
        }
    }

    private static bool IsBinary(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal)) return true;
        var controls = text.Count(letter => letter is (< ' ' or '\u007F') and not ('\t' or '\n' or '\v' or '\f' or '\r' or '\u001A'));
        return controls > text.Length * MostControls;
    }
}
