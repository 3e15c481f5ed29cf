using Parley.Standings.Comparisons.Words;
using Parley.Talks;
using Parley.Talks.Comparisons;

namespace Parley.Standings.Comparisons;

/// <summary>Tells word by word how a sentence was changed.</summary>
public static class WordDifference
{
    /// <summary>The shortest way from the earlier sentence to the later one; accents, case and marks do not count as changes.</summary>
    /// <returns>Parts of alternating kinds; those that are not dropped make the later sentence, those that are not added the earlier one.</returns>
    public static ValueList<DifferencePart> Of(string earlier, string later)
    {
        var (before, after) = (Pieces(earlier), Pieces(later));
        var common = Table(Array.ConvertAll(before, Key), Array.ConvertAll(after, Key));
        var parts = new List<(DifferenceKind Kind, string Word)>();
        for (int i = 0, j = 0; i < before.Length || j < after.Length;)
        {
            if (i < before.Length && j < after.Length && Key(before[i]) == Key(after[j]))
            {
                parts.Add((DifferenceKind.Same, after[j++]));
                i++;
            }
            else if (j == after.Length || (i < before.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                parts.Add((DifferenceKind.Dropped, before[i++]));
            }
            else
            {
                parts.Add((DifferenceKind.Added, after[j++]));
            }
        }

        return Join(parts);
    }

    private static string[] Pieces(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Key(string piece) => string.Join(' ', WordForms.Split(piece).Select(WordForms.Fold)) is { Length: > 0 } key ? key : piece;

    private static int[,] Table(string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static ValueList<DifferencePart> Join(List<(DifferenceKind Kind, string Word)> words)
    {
        var parts = new List<DifferencePart>();
        for (int first = 0, end; first < words.Count; first = end)
        {
            for (end = first + 1; end < words.Count && words[end].Kind == words[first].Kind; end++)
            {
            }

            parts.Add(new DifferencePart(words[first].Kind, string.Join(' ', words[first..end].Select(word => word.Word))));
        }

        return parts.ToValueList();
    }
}
