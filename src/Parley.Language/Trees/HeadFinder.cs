namespace Parley.Language.Trees;

/// <summary>Chooses heads by their scores so that they make a tree with one root.</summary>
/// <remarks>
/// The root is the word that gains most by being it. The other words take their best heads in the order of how sure they are, passing over
/// heads that would close a circle.
/// </remarks>
internal static class HeadFinder
{
    /// <summary>The head of each word, -1 for the root.</summary>
    /// <param name="scores">A row for each word: the score of each word as its head, then that of the root.</param>
    /// <param name="heads">Takes the heads; its length is the number of words.</param>
    public static void Choose(ReadOnlySpan<float> scores, Span<int> heads)
    {
        var count = heads.Length;
        var sure = new float[count];
        var order = new int[count];
        var (root, gain) = (0, float.NegativeInfinity);
        for (var word = 0; word < count; word++)
        {
            var row = scores.Slice(word * (count + 1), count + 1);
            var (best, second) = BestTwo(row[..count], word);
            sure[word] = second - best;
            order[word] = word;
            if (row[count] - best > gain) (root, gain) = (word, row[count] - best);
        }

        heads.Fill(-1);
        Array.Sort(sure, order);
        foreach (var word in order)
        {
            if (word != root) heads[word] = BestHead(scores.Slice(word * (count + 1), count), heads, word);
        }
    }

    private static (float Best, float Second) BestTwo(ReadOnlySpan<float> row, int word)
    {
        var (best, second) = (-1e9f, -1e9f);
        for (var head = 0; head < row.Length; head++)
        {
            if (head == word) continue;
            if (row[head] > best) (best, second) = (row[head], best);
            else if (row[head] > second) second = row[head];
        }

        return (best, second);
    }

    private static int BestHead(ReadOnlySpan<float> row, ReadOnlySpan<int> heads, int word)
    {
        var best = -1;
        for (var head = 0; head < row.Length; head++)
        {
            var isBetter = head != word && (best < 0 || row[head] > row[best]);
            if (isBetter && !IsBelow(heads, head, word)) best = head;
        }

        return best;
    }

    /// <summary>Whether a word is an ancestor of a head, as far as heads are known.</summary>
    private static bool IsBelow(ReadOnlySpan<int> heads, int head, int word)
    {
        while (head >= 0 && head != word) head = heads[head];
        return head == word;
    }
}
