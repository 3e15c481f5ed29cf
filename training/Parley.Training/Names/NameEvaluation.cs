using Parley.Language;
using Parley.Language.Names;

namespace Parley.Training.Names;

/// <summary>Precision, recall and F1 of names: a name counts when its tokens and its type are right.</summary>
/// <param name="Right">Names found that are true.</param>
/// <param name="Found">Names found.</param>
/// <param name="True">Names in the gold standard.</param>
internal readonly record struct NameScore(int Right, int Found, int True)
{
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => True == 0 ? 0 : (double)Right / True;

    public double F1 => Found + True == 0 ? 0 : 2.0 * Right / (Found + True);

    public static NameScore operator +(NameScore left, NameScore right) => new(left.Right + right.Right, left.Found + right.Found, left.True + right.True);
}

/// <summary>Compares the tagger with a corpus.</summary>
internal static class NameEvaluation
{
    /// <summary>The score over documents. Nationalities count as other names; where the corpus has no other names, those found do not count.</summary>
    public static NameScore Score(NameTagger tagger, SentenceAnalyzer analyzer, IReadOnlyList<NamedDocument> documents, NameKind? only = null)
    {
        var withOther = documents.Any(document => document.Sentences.Any(sentence => NamesOf(sentence.Labels).Any(name => name.Kind == NameKind.Other)));
        var score = default(NameScore);
        foreach (var document in documents)
        {
            var found = tagger.Label(document.Analyze(analyzer));
            for (var s = 0; s < found.Length; s++) score += Compare(Select(found[s]), Select(document.Sentences[s].Labels));
        }

        return score;

        HashSet<(int, int, NameKind)> Select(int[] labels) =>
            [.. NamesOf(labels).Where(name => (withOther || name.Kind != NameKind.Other) && (only is null || only == name.Kind))];
    }

    private static NameScore Compare(HashSet<(int, int, NameKind)> found, HashSet<(int, int, NameKind)> gold) =>
        new(found.Count(gold.Contains), found.Count, gold.Count);

    private static IEnumerable<(int Start, int End, NameKind Kind)> NamesOf(int[] labels)
    {
        for (var start = 0; start < labels.Length;)
        {
            var end = start + 1;
            while (!NameLabels.Ends(labels[end - 1])) end++;
            if (labels[start] != NameLabels.Outside)
            {
                var kind = NameLabels.KindOf(labels[start]);
                yield return (start, end, kind == NameKind.Nationality ? NameKind.Other : kind);
            }

            start = end;
        }
    }
}
