using System.Runtime.CompilerServices;

namespace Parley.Bargaining.WinSets;

/// <summary>What partial deals bring to two parties, one entry a deal, grouped by what they bring the first.</summary>
internal sealed class GroupedSums
{
    private readonly int[] _starts;
    private readonly ushort[] _seconds;

    /// <summary>Settles some issues in all ways.</summary>
    /// <param name="first">What the first party gains, by issue and option, from 0 up.</param>
    /// <param name="second">What the second gains; the largest sum is under 65,536.</param>
    public GroupedSums(long[][] first, long[][] second)
    {
        Height = (int)Demands<long>.Most(second) + 1;
        _starts = Starts(first);
        _seconds = GC.AllocateUninitializedArray<ushort>(_starts[^1]);
        Fill(first, second, 0, 0, 0, [.. _starts]);
    }

    /// <summary>Above all sums of the first party.</summary>
    public int Width => _starts.Length - 1;

    /// <summary>Above all sums of the second party.</summary>
    public int Height { get; }

    /// <summary>What the deals that bring the first party so much bring the second.</summary>
    public ReadOnlySpan<ushort> this[int first] => _seconds.AsSpan(_starts[first].._starts[first + 1]);

    /// <summary>Where each group begins: how many deals bring the first party less.</summary>
    private static int[] Starts(long[][] first)
    {
        int[] counts = [1];
        foreach (var options in first)
        {
            var next = new int[counts.Length + options.Max()];
            foreach (var gain in options)
            {
                for (var sum = 0; sum < counts.Length; sum++) next[sum + gain] += counts[sum];
            }

            counts = next;
        }

        var starts = new int[counts.Length + 1];
        for (var sum = 0; sum < counts.Length; sum++) starts[sum + 1] = starts[sum] + counts[sum];
        return starts;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill(long[][] first, long[][] second, int issue, int sum, int secondSum, int[] next)
    {
        if (issue == first.Length)
        {
            _seconds[next[sum]++] = (ushort)secondSum;
            return;
        }

        var (gains, seconds, isLast) = (first[issue], second[issue], issue == first.Length - 1);
        for (var option = 0; option < gains.Length; option++)
        {
            var (x, y) = (sum + (int)gains[option], secondSum + (int)seconds[option]);
            if (isLast) _seconds[next[x]++] = (ushort)y;
            else Fill(first, second, issue + 1, x, y, next);
        }
    }
}
