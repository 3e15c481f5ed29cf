using System.Numerics;
using System.Runtime.CompilerServices;

namespace Parley.Bargaining.Frontiers;

/// <summary>Takes an issue into the frontier of two parties by a table of the second's best for each sum of the first, where such sums lie close together.</summary>
internal static class GridStep
{
    /// <summary>Below each sum that occurs, and above none when an option is added: sums are within a quarter of the largest number.</summary>
    private const long Nothing = long.MinValue / 2;

    /// <summary>A place of the table costs about this much less than a pair to be merged.</summary>
    private const long Density = 16;

    /// <summary>The frontier with the issue settled; null where merging takes less.</summary>
    /// <param name="former">The frontier without it: pairs by descending utility of the first party.</param>
    /// <param name="options">What each option gives to the two.</param>
    public static long[]? Take(ReadOnlySpan<long> former, ReadOnlySpan<long[]> options)
    {
        var (least, most) = (options[0][0], options[0][0]);
        foreach (var option in options) (least, most) = (Math.Min(least, option[0]), Math.Max(most, option[0]));
        var width = former[0] - former[^2] + 1;
        if (width + most - least > Density * former.Length / 2) return null;
        var best = Filled(width + most - least);
        var known = Filled(width);
        for (var i = 0; i < former.Length; i += 2) known[former[i] - former[^2]] = former[i + 1];
        foreach (var option in options) Raise(best.AsSpan((int)(option[0] - least)), known, option[1]);
        return Collect(best, former[^2] + least);
    }

    private static long[] Filled(long length)
    {
        var filled = GC.AllocateUninitializedArray<long>((int)length);
        Array.Fill(filled, Nothing);
        return filled;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Raise(Span<long> best, ReadOnlySpan<long> known, long gain)
    {
        var i = 0;
        for (; i <= known.Length - Vector<long>.Count; i += Vector<long>.Count)
        {
            Vector.Max(new Vector<long>(best[i..]), new Vector<long>(known[i..]) + new Vector<long>(gain)).CopyTo(best[i..]);
        }

        for (; i < known.Length; i++) best[i] = Math.Max(best[i], known[i] + gain);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static long[] Collect(long[] best, long least)
    {
        var (points, highest) = (new List<long>(), Nothing / 2);
        for (var i = best.Length - 1; i >= 0; i--)
        {
            if (best[i] <= highest) continue;
            highest = best[i];
            points.Add(least + i);
            points.Add(highest);
        }

        return [.. points];
    }
}
