using System.Numerics;

namespace Parley.Bargaining.Frontiers;

/// <summary>Finds the points of three parties that none betters: a sweep by descending utility of the first over a tree of the best for the third by rank for the second (Kung, Luccio and Preparata 1975).</summary>
internal static class TrilateralSweep
{
    /// <summary>The points that none betters, each once, in their order.</summary>
    /// <param name="points">In descending lexical order.</param>
    public static List<T[]> Maxima<T>(T[][] points)
        where T : INumber<T>
    {
        var ranks = points.Select(point => point[1]).Distinct().OrderDescending().ToArray();
        var best = new T?[ranks.Length + 1];
        var has = new bool[ranks.Length + 1];
        var kept = new List<T[]>();
        foreach (var point in points)
        {
            var rank = RankOf(ranks, point[1]);
            if (IsReached(best, has, rank, point[2])) continue;
            kept.Add(point);
            for (var i = rank; i <= ranks.Length; i += i & -i)
            {
                if (!has[i] || best[i]! < point[2]) (best[i], has[i]) = (point[2], true);
            }
        }

        return kept;
    }

    /// <summary>The place, from 1, of a value among the distinct ones in descending order.</summary>
    private static int RankOf<T>(T[] ranks, T value)
        where T : INumber<T>
    {
        int low = 0, high = ranks.Length - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ranks[middle] > value) low = middle + 1;
            else high = middle;
        }

        return low + 1;
    }

    private static bool IsReached<T>(T?[] best, bool[] has, int rank, T value)
        where T : INumber<T>
    {
        for (var i = rank; i > 0; i -= i & -i)
        {
            if (has[i] && best[i]! >= value) return true;
        }

        return false;
    }
}
