using System.Buffers.Text;
using System.Text;
using System.Text.RegularExpressions;

namespace Parley.Talks.Exchange;

/// <summary>Writes any name as one part of an address, and reads it back.</summary>
/// <remarks>Plain names stand as they are. Others, which may come from anywhere, are written as <c>~</c> and the Base64 (RFC 4648, for URLs) of their UTF-8.</remarks>
public static partial class PathWord
{
    private const char Mark = '~';

    /// <summary>The name as part of an address.</summary>
    public static string Of(string name) =>
        Plain().IsMatch(name) && !name.EndsWith(".json", StringComparison.Ordinal) ? name : Mark + Base64Url.EncodeToString(Encoding.UTF8.GetBytes(name));

    /// <summary>The name that a part of an address stands for; null when it stands for none.</summary>
    public static string? Read(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length == 0 || word[0] != Mark) return word;
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Base64Url.DecodeFromChars(word.AsSpan(1)));
        }
        catch (Exception error) when (error is FormatException or ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$")]
    private static partial Regex Plain();
}
