namespace Parley.Record.Intake.Html;

/// <summary>Keeps out pages with elements of thousands of attributes: parsing takes time that grows with the square of their number.</summary>
internal static class SourceAttributes
{
    private const int Most = 500;

    /// <summary>Counts the attributes of a tag.</summary>
    /// <param name="tag">The page from the tag's name on.</param>
    /// <returns>Where the tag ends; -1 when it does not, so that no other begins after it.</returns>
    /// <exception cref="IntakeException">There are too many.</exception>
    public static int Check(ReadOnlySpan<char> tag)
    {
        var count = 0;
        for (var at = 0; at < tag.Length; at++)
        {
            if (tag[at] == '>') return at;
            if (tag[at] is '"' or '\'')
            {
                var end = tag[(at + 1)..].IndexOf(tag[at]);
                if (end < 0) return -1;
                at += end + 1;
            }
            else if ((char.IsWhiteSpace(tag[at]) || tag[at] == '/') && ++count > Most)
            {
                throw new IntakeException($"has an element with more than {Most} attributes, as no web page does", "give the text itself");
            }
        }

        return -1;
    }
}
