using System.Text.RegularExpressions;
using Parley.Text;

namespace Parley.Training.Attributions;

/// <summary>Scores attributions as <c>score_attributions.py</c> does, and direct quotes besides.</summary>
/// <remarks>
/// Spans agree when they hold the same words. An attribution is found when the cues share a word (or both are empty) and the contents agree at
/// word-F1 0.5 or more, one to one. A gold content is a direct quote when it starts with a quotation mark and ends with one; it
/// is found when some content agrees with it at word-F1 0.5 or more.
/// </remarks>
internal sealed partial class AttributionScore
{
    private static readonly string[] Roles = ["source", "cue", "content"];
    private readonly SortedDictionary<string, Figure> _rows = new(StringComparer.Ordinal);

    /// <summary>The figures by name of row.</summary>
    public IReadOnlyDictionary<string, Figure> Rows => _rows;

    /// <summary>Adds one text.</summary>
    /// <returns>The pairs found: index of the gold attribution, index of the predicted one.</returns>
    public List<(int Gold, int Predicted)> Add(string text, IReadOnlyList<GoldAttribution> gold, IReadOnlyList<GoldAttribution> predicted)
    {
        var words = Words().Matches(text).Select(match => new Span(match.Index, match.Index + match.Length)).ToArray();
        var g = gold.Select(attribution => WordsOf(attribution, words)).ToArray();
        var p = predicted.Select(attribution => WordsOf(attribution, words)).ToArray();
        for (var role = 0; role < Roles.Length; role++) AddRole(role, g, p);
        var pairs = Pair(g, p);
        Add("attribution: found", pairs.Count, g.Length, p.Length);
        Add("attribution: +source", pairs.Count(pair => Agreement(g[pair.Gold][0], p[pair.Predicted][0]) >= 0.5), g.Length, p.Length);
        Add("attribution: exact", pairs.Count(pair => Roles.Index().All(r => g[pair.Gold][r.Index].SetEquals(p[pair.Predicted][r.Index]))), g.Length, p.Length);
        AddQuotes(text, gold, g, p);
        return pairs;
    }

    /// <summary>The table as people read it.</summary>
    public override string ToString()
    {
        var lines = _rows.Select(row => FormattableString.Invariant(
            $"{row.Key,-24}{row.Value.Precision,7:f3}{row.Value.Recall,7:f3}{row.Value.F1,7:f3}{row.Value.Gold,8}{row.Value.Predicted,8}"));
        return $"{"",-24}{"P",7}{"R",7}{"F1",7}{"gold",8}{"pred",8}\n{string.Join('\n', lines)}";
    }

    /// <summary>The words, by index, that lie inside the spans of each role.</summary>
    private static HashSet<int>[] WordsOf(GoldAttribution attribution, Span[] words) =>
        [Inside(attribution.Source, words), Inside(attribution.Cue, words), Inside(attribution.Content, words)];

    private static HashSet<int> Inside(Span[] spans, Span[] words)
    {
        var inside = new HashSet<int>();
        foreach (var span in spans)
        {
            var i = Array.BinarySearch(words, new Span(span.Start, span.Start));
            for (i = i < 0 ? ~i : i; i < words.Length && words[i].Start < span.End; i++)
            {
                if (span.Contains(words[i])) inside.Add(i);
            }
        }

        return inside;
    }

    private static double Agreement(HashSet<int> left, HashSet<int> right)
    {
        if (left.Count == 0 && right.Count == 0) return 1;
        return 2.0 * left.Count(right.Contains) / (left.Count + right.Count);
    }

    private static List<(int Gold, int Predicted)> Pair(HashSet<int>[][] gold, HashSet<int>[][] predicted)
    {
        var ranked = new List<(double Score, int Gold, int Predicted)>();
        for (var i = 0; i < gold.Length; i++)
        {
            for (var j = 0; j < predicted.Length; j++)
            {
                if (!gold[i][1].Overlaps(predicted[j][1]) && gold[i][1].Count + predicted[j][1].Count > 0) continue;
                var content = Agreement(gold[i][2], predicted[j][2]);
                if (content >= 0.5) ranked.Add((content + Agreement(gold[i][1], predicted[j][1]), i, j));
            }
        }

        var pairs = new List<(int Gold, int Predicted)>();
        foreach (var (_, i, j) in ranked.OrderByDescending(pair => pair))
        {
            if (!pairs.Any(pair => pair.Gold == i || pair.Predicted == j)) pairs.Add((i, j));
        }

        return pairs;
    }

    private void AddRole(int role, HashSet<int>[][] gold, HashSet<int>[][] predicted)
    {
        var goldWords = gold.SelectMany(a => a[role]).ToHashSet();
        var predictedWords = predicted.SelectMany(a => a[role]).ToHashSet();
        Add($"words: {Roles[role]}", goldWords.Count(predictedWords.Contains), goldWords.Count, predictedWords.Count);
        var goldSpans = DistinctSets(gold.Select(a => a[role]));
        var predictedSpans = DistinctSets(predicted.Select(a => a[role]));
        Add($"spans: {Roles[role]}", goldSpans.Count(predictedSpans.Contains), goldSpans.Count, predictedSpans.Count);
    }

    private static HashSet<HashSet<int>> DistinctSets(IEnumerable<HashSet<int>> sets) =>
        sets.Where(set => set.Count > 0).ToHashSet(HashSet<int>.CreateSetComparer());

    private void AddQuotes(string text, IReadOnlyList<GoldAttribution> gold, HashSet<int>[][] g, HashSet<int>[][] p)
    {
        int quotes = 0, found = 0, spoken = 0;
        for (var i = 0; i < g.Length; i++)
        {
            if (!IsDirect(text, gold[i].Content)) continue;
            quotes++;
            var best = p.Where(a => Agreement(g[i][2], a[2]) >= 0.5).ToArray();
            if (best.Length > 0) found++;
            if (best.Any(a => Agreement(g[i][0], a[0]) >= 0.5)) spoken++;
        }

        Add("quotes: found", found, quotes, quotes);
        Add("quotes: right speaker", spoken, found, found);
    }

    private static bool IsDirect(string text, Span[] content)
    {
        const string Marks = "\"“”'";
        return content.Length > 0 && content.All(span => Marks.Contains(text[span.Start]) && Marks.Contains(text[span.End - 1]));
    }

    private void Add(string row, int hits, int gold, int predicted) =>
        _rows[row] = _rows.GetValueOrDefault(row) + new Figure(hits, gold, predicted);

    [GeneratedRegex(@"\w+")]
    private static partial Regex Words();
}
