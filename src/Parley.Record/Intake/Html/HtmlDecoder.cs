using System.Text;
using System.Text.RegularExpressions;

namespace Parley.Record.Intake.Html;

/// <summary>Decodes a web page by the character set that its sender or the page itself names.</summary>
internal static partial class HtmlDecoder
{
    private const int Head = 2048;

    /// <summary>The page's source.</summary>
    /// <exception cref="IntakeException">The bytes are no text.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        var named = charset ?? NamedInside(bytes);
        return named is not null && !IsUnicode(named) && Find(named) is { } encoding ? encoding.GetString(bytes) : TextDecoder.Decode(bytes);
    }

    private static string? NamedInside(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]);
        return Charset().Match(head) is { Success: true } match ? match.Groups[1].Value : null;
    }

    /// <summary>Names of UTF-8 and UTF-16 say nothing that the bytes do not say more reliably.</summary>
    private static bool IsUnicode(string name) => name.StartsWith("utf", StringComparison.OrdinalIgnoreCase);

    private static Encoding? Find(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""<meta[^>]{0,200}?charset\s*=\s*["']?([\w:-]{1,40})""", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
