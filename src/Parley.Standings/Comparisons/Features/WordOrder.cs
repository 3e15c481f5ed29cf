namespace Parley.Standings.Comparisons.Features;

/// <summary>Compares the order of words in two sentences.</summary>
internal static class WordOrder
{
    /// <summary>The length of the longest common subsequence, and of the longest run of the same words.</summary>
    public static (int Common, int Run) Compare(string[] one, string[] other)
    {
        var (above, row) = (new int[other.Length + 1], new int[other.Length + 1]);
        var (runsAbove, runs) = (new int[other.Length + 1], new int[other.Length + 1]);
        var longest = 0;
        foreach (var word in one)
        {
            for (var j = 1; j <= other.Length; j++)
            {
                var same = word == other[j - 1];
                row[j] = same ? above[j - 1] + 1 : Math.Max(above[j], row[j - 1]);
                runs[j] = same ? runsAbove[j - 1] + 1 : 0;
                longest = Math.Max(longest, runs[j]);
            }

            (above, row) = (row, above);
            (runsAbove, runs) = (runs, runsAbove);
        }

        return (above[other.Length], longest);
    }
}
