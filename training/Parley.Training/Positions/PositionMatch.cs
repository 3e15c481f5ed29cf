using System.Text.RegularExpressions;
using Parley.Talks;
using Parley.Text;

namespace Parley.Training.Positions;

/// <summary>Compares what was read with what people found, as the scorer of readings does.</summary>
internal static partial class PositionMatch
{
    /// <summary>How well a position matches one found by people: 0 when sentence or holder differ, then 1, 2 more for the act, and the F1 of the content's words.</summary>
    public static double Score(string text, GoldPosition gold, Position read)
    {
        if (Overlap(gold.Evidence, read.Evidence.Span) < .5 || !IsSameName(gold.Holder, read.Holder)) return 0;
        return 1 + (gold.Act == read.Act ? 2 : 0) + WordF1(text, gold.Content, read.Content);
    }

    /// <summary>The F1 of the words that two spans share.</summary>
    public static double WordF1(string text, Span first, Span second)
    {
        var words = Words().EnumerateMatches(text);
        int left = 0, right = 0, both = 0;
        foreach (var word in words)
        {
            var span = new Span(word.Index, word.Index + word.Length);
            var (inFirst, inSecond) = (first.Contains(span), second.Contains(span));
            if (inFirst) left++;
            if (inSecond) right++;
            if (inFirst && inSecond) both++;
        }

        return both == 0 ? 0 : 2.0 * both / (left + right);
    }

    /// <summary>The share of the shorter span that both cover.</summary>
    public static double Overlap(Span first, Span second)
    {
        var common = Math.Min(first.End, second.End) - Math.Max(first.Start, second.Start);
        return Math.Max(0, common) / (double)Math.Max(1, Math.Min(first.Length, second.Length));
    }

    /// <summary>Whether one name's words are all among the other's.</summary>
    public static bool IsSameName(string first, string second)
    {
        var (left, right) = (WordsOf(first), WordsOf(second));
        return left.Count > 0 && right.Count > 0 && (left.IsSubsetOf(right) || right.IsSubsetOf(left));
    }

    private static HashSet<string> WordsOf(string name) =>
        [.. NotWords().Replace(name.ToLowerInvariant(), " ").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word is not ("the" or "a" or "an" or "mr" or "mrs" or "ms" or "dr"))];

    [GeneratedRegex(@"\w+")]
    private static partial Regex Words();

    [GeneratedRegex(@"[^\w ]+")]
    private static partial Regex NotWords();
}
