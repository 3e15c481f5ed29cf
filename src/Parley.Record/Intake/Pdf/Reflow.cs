using System.Text;

namespace Parley.Record.Intake.Pdf;

/// <summary>Puts the lines of printed pages together into paragraphs.</summary>
/// <remarks>
/// A blank line ends a paragraph, and so does a page whose last line ends a sentence. A word broken by a hyphen at the end of a line is made
/// whole when it goes on in lower case.
/// </remarks>
internal static class Reflow
{
    public static string Paragraphs(IEnumerable<string> pages)
    {
        var text = new StringBuilder();
        var isNew = true;
        foreach (var page in pages)
        {
            foreach (var line in page.Split('\n').Select(Clean))
            {
                if (line.Length > 0) Append(text, line, isNew);
                isNew = line.Length == 0;
            }

            isNew = text.Length > 0 && EndsSentence(text[^1]);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string line, bool isNew)
    {
        if (text.Length == 0) text.Append(line);
        else if (isNew) text.Append("\n\n").Append(line);
        else if (IsBroken(text, line)) text.Remove(text.Length - 1, 1).Append(line);
        else text.Append(' ').Append(line);
    }

    private static bool IsBroken(StringBuilder text, string next) =>
        text.Length > 1 && text[^1] is '-' or '\u00AD' && char.IsLower(text[^2]) && char.IsLower(next[0]);

    private static bool EndsSentence(char letter) => letter is '.' or '!' or '?' or ':' or '"' or '”' or '\'' or '’' or ')';

    private static string Clean(string line) => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("\0", "", StringComparison.Ordinal);
}
