namespace Parley.Cli.Output;

/// <summary>Keeps foreign text from steering the terminal.</summary>
internal static class Printable
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text on one line, control characters replaced.</summary>
    public static string Line(string text) => Replace(text, keepsBreaks: false);

    /// <summary>The text with its line breaks, other control characters replaced; as many characters as before.</summary>
    public static string Block(string text) => Replace(text, keepsBreaks: true);

    private static string Replace(string text, bool keepsBreaks) => string.Create(text.Length, (text, keepsBreaks), static (target, given) =>
    {
        for (var i = 0; i < target.Length; i++) target[i] = Replace(given.text[i], given.keepsBreaks);
    });

    private static char Replace(char letter, bool keepsBreaks) => letter switch
    {
        '\n' or '\r' or '\t' => keepsBreaks ? letter : ' ',
        _ when char.IsControl(letter) => Replacement,
        _ => letter,
    };
}
