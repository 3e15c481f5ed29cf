using System.Net;
using System.Text.RegularExpressions;
using System.Xml;

namespace Parley.Bargaining.Formats.Genius;

/// <summary>Reads the tags of a GENIUS file in order, also where it is not well-formed XML.</summary>
/// <remarks>
/// Many of the files that are about have a declaration behind a comment, ampersands that stand for themselves, or tags that are never closed. Nothing that GENIUS
/// stores stands outside of tags, so the tags are read one by one, and what XML says of the file is only a warning.
/// </remarks>
internal static partial class GeniusTags
{
    /// <summary>The tags in order; comments are passed over.</summary>
    public static List<GeniusTag> Read(string text)
    {
        var tags = new List<GeniusTag>();
        var (line, counted) = (1, 0);
        foreach (Match match in Tag().Matches(text))
        {
            if (!match.Groups["name"].Success) continue;
            line += text.AsSpan(counted, match.Index - counted).Count('\n');
            counted = match.Index;
            tags.Add(new GeniusTag(match.Groups["name"].Value.ToLowerInvariant(), AttributesOf(match.Groups["attributes"].Value), line));
        }

        return tags;
    }

    /// <summary>What is wrong with the file as XML, or null.</summary>
    public static string? Fault(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            while (reader.Read())
            {
            }

            return null;
        }
        catch (XmlException fault)
        {
            return fault.Message;
        }
    }

    private static Dictionary<string, string> AttributesOf(string text)
    {
        var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match match in Attribute().Matches(text)) attributes.TryAdd(match.Groups["key"].Value, WebUtility.HtmlDecode(match.Groups["value"].Value));
        return attributes;
    }

    [GeneratedRegex("""<!--.*?(-->|\z)|<(?<name>/?[A-Za-z_][\w.-]*)(?<attributes>(\s+[\w:.-]+\s*=\s*("[^"]*"|'[^']*'))*)\s*/?>""", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex("""(?<key>[\w:.-]+)\s*=\s*("(?<value>[^"]*)"|'(?<value>[^']*)')""", RegexOptions.ExplicitCapture)]
    private static partial Regex Attribute();
}
