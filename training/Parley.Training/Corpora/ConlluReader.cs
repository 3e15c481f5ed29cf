using System.Globalization;
using Parley.Language;

namespace Parley.Training.Corpora;

/// <summary>Reads treebanks in CoNLL-U (universaldependencies.org/format.html).</summary>
/// <remarks>Ranges of multiword tokens give the white space after their last word; empty nodes are passed over.</remarks>
internal static class ConlluReader
{
    /// <summary>The sentences of a file, gzipped or not.</summary>
    /// <exception cref="InvalidDataException">A line is not CoNLL-U.</exception>
    public static IEnumerable<TreebankSentence> Read(string path)
    {
        var document = "";
        var startsParagraph = true;
        var tokens = new List<TreebankToken>();
        var (rangeEnd, spaceAfterRange) = (0, true);
        foreach (var line in CorpusFile.Lines(path).Append(""))
        {
            if (line.StartsWith('#'))
            {
                if (line.StartsWith("# newdoc", StringComparison.Ordinal)) document = line.Split('=', 2)[^1].Trim();
                if (IsParagraphMark(line)) startsParagraph = true;
                continue;
            }

            if (line.Length == 0)
            {
                if (tokens.FindIndex(token => token.Head >= tokens.Count) is >= 0 and var astray)
                    throw new InvalidDataException($"{path}: '{tokens[astray].Form}' hangs on word {tokens[astray].Head + 1} of a sentence of {tokens.Count}; is the file cut off?");
                if (tokens.Count > 0) yield return new TreebankSentence(document, startsParagraph, tokens);
                (tokens, startsParagraph, rangeEnd) = ([], false, 0);
                continue;
            }

            var columns = line.Split('\t');
            if (columns.Length != 10) throw new InvalidDataException($"{path}: not ten columns in '{line}'.");
            if (columns[0].Contains('.', StringComparison.Ordinal)) continue;
            if (columns[0].IndexOf('-', StringComparison.Ordinal) is > 0 and var dash)
            {
                rangeEnd = Number(columns[0][(dash + 1)..]);
                spaceAfterRange = HasSpaceAfter(columns[9]);
                continue;
            }

            var number = Number(columns[0]);
            var spaceAfter = number < rangeEnd ? false : number == rangeEnd ? spaceAfterRange : HasSpaceAfter(columns[9]);
            tokens.Add(ToToken(columns, spaceAfter));
        }
    }

    private static TreebankToken ToToken(string[] columns, bool spaceAfter) => new(
        columns[1],
        columns[2],
        Enum.Parse<WordClass>(columns[3], ignoreCase: true),
        columns[4],
        Number(columns[6]) - 1,
        RelationNames.Parse(columns[7]),
        spaceAfter,
        columns[9]);

    private static bool IsParagraphMark(string line) =>
        line.StartsWith("# newdoc", StringComparison.Ordinal)
        || line.StartsWith("# newpar id", StringComparison.Ordinal)
        || line == "# newpar";

    private static bool HasSpaceAfter(string misc) => !misc.Contains("SpaceAfter=No", StringComparison.Ordinal);

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
