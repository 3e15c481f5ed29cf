using Parley.Standings.Comparisons.Words;
using Parley.Talks;
using Parley.Talks.Comparisons;

namespace Parley.Standings.Comparisons;

/// <summary>Finds kinds of content in statements by the words that go with them.</summary>
internal static class KindFinder
{
    private static readonly (ContentKind Kind, HashSet<string> Words)[] Kinds = [.. WordRows.Read("statement-kinds.txt")
        .Select(row => (Enum.Parse<ContentKind>(row[0]), row.Skip(1).ToHashSet(StringComparer.Ordinal)))];

    /// <summary>The kinds that most of the earlier statements have and the current one lacks.</summary>
    public static ValueList<ContentKind> Absent(StatementCase item)
    {
        var earlier = item.Earlier.Select(In).ToList();
        var here = In(item.Current);
        return Enum.GetValues<ContentKind>()
            .Where(kind => !here.Contains(kind) && earlier.Count > 0 && 2 * earlier.Count(kinds => kinds.Contains(kind)) > earlier.Count)
            .ToValueList();
    }

    private static HashSet<ContentKind> In(Statement statement)
    {
        var words = statement.Sentences.SelectMany(sentence => WordForms.Split(sentence.Text)).Select(WordForms.Fold).ToHashSet(StringComparer.Ordinal);
        return [.. Kinds.Where(kind => kind.Words.Overlaps(words)).Select(kind => kind.Kind)];
    }
}
