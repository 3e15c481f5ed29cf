using System.Globalization;
using Parley.Language;

namespace Parley.Training.Corpora;

/// <summary>Reads the silver trees of PolNeAR (tab-separated: number, start, end, word, lemma, tag, name, head, relation).</summary>
/// <remarks>The trees follow version 1 of Universal Dependencies, and are rewritten to version 2.</remarks>
internal static class PolnearReader
{
    /// <summary>The sentences of a file, gzipped or not, with trees of version 2.</summary>
    public static IEnumerable<TreebankSentence> Read(string path) => Read(path, VersionTwo.Rewrite);

    /// <summary>The sentences of a file, gzipped or not, with heads as they are and labels of version 2.</summary>
    public static IEnumerable<TreebankSentence> ReadAsDrawn(string path) => Read(path, VersionTwo.Rename);

    private static IEnumerable<TreebankSentence> Read(
        string path, Func<IReadOnlyList<PolnearRow>, (int Head, Relation Relation)[]> toTree)
    {
        var document = "";
        var rows = new List<PolnearRow>();
        foreach (var line in CorpusFile.Lines(path).Append("# end"))
        {
            if (line.Length == 0) continue;
            if (!line.StartsWith("# ", StringComparison.Ordinal))
            {
                rows.Add(PolnearRow.Parse(line));
                continue;
            }

            if (rows.Count > 0 && ToSentence(document, rows, toTree) is { } sentence) yield return sentence;
            rows.Clear();
            if (line.StartsWith("# doc ", StringComparison.Ordinal)) document = line["# doc ".Length..];
        }
    }

    private static TreebankSentence? ToSentence(
        string document, List<PolnearRow> rows, Func<IReadOnlyList<PolnearRow>, (int Head, Relation Relation)[]> toTree)
    {
        if (rows.Count(row => row.Head == 0) != 1) return null;
        var tree = toTree(rows);
        var tokens = new List<TreebankToken>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var spaceAfter = i + 1 == rows.Count || rows[i + 1].Start > rows[i].End;
            var (head, relation) = tree[i];
            tokens.Add(new TreebankToken(
                rows[i].Word,
                rows[i].Lemma,
                PennTags.ClassOf(rows[i], relation),
                PennTags.Modern(rows[i]),
                head,
                relation,
                spaceAfter,
                rows[i].Name));
        }

        return new TreebankSentence(document, StartsParagraph: false, tokens);
    }
}

/// <summary>A line of PolNeAR's trees.</summary>
internal sealed record PolnearRow(int Start, int End, string Word, string Lemma, string Tag, string Name, int Head, string Relation)
{
    public static PolnearRow Parse(string line)
    {
        var fields = line.Split('\t');
        if (fields.Length < 9) throw new InvalidDataException($"Not nine columns in '{line}'.");
        var (start, end, head) = (Number(fields[1]), Number(fields[2]), Number(fields[7]));
        return new PolnearRow(start, end, Unescape(fields[3]), fields[4], fields[5], fields[6], head, fields[8]);
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Unescape(string word) => word switch
    {
        "-LRB-" => "(",
        "-RRB-" => ")",
        "-LSB-" => "[",
        "-RSB-" => "]",
        "-LCB-" => "{",
        "-RCB-" => "}",
        "``" => "“",
        "''" => "”",
        "`" => "‘",
        _ => word,
    };
}
