using System.Text;
using System.Text.RegularExpressions;

namespace Parley.Desk.Bargains.Drafts;

/// <summary>Writes foreign words so that YAML reads them as they are, on one line.</summary>
internal static partial class YamlText
{
    private static readonly string[] Reserved = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

    /// <summary>The words on one line: white space evened out, and no characters that YAML forbids or breaks lines at.</summary>
    public static string Plain(string words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var letter in words.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(letter)) line.Append(' ');
            else if (!Rune.IsControl(letter) && letter.Value is not (0xFFFD or 0xFEFF or 0xFFFE or 0xFFFF)) line.Append(letter);
        }

        return Spaces().Replace(line.ToString(), " ").Trim();
    }

    /// <summary>A word or words as a key or a value.</summary>
    public static string Scalar(string words)
    {
        var plain = Plain(words);
        return Simple().IsMatch(plain) && !Reserved.Contains(plain, StringComparer.OrdinalIgnoreCase) ? plain : $"\"{plain.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    [GeneratedRegex(@"^[A-Za-z](?:[A-Za-z0-9 ,.'’()/%$-]*[A-Za-z0-9.)%])?$")]
    private static partial Regex Simple();

    [GeneratedRegex(" {2,}")]
    private static partial Regex Spaces();
}
