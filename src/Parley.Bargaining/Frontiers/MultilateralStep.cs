using System.Numerics;

namespace Parley.Bargaining.Frontiers;

/// <summary>Takes an issue into the frontier of three or more parties.</summary>
/// <remarks>
/// For three, a sweep by descending utility of the first over a tree of the best for the third by rank for the second (Kung, Luccio and Preparata
/// 1975); for more, each point against those kept before it. Both are exact.
/// </remarks>
internal static class MultilateralStep
{
    /// <summary>The frontier with the issue settled, in descending lexical order.</summary>
    public static T[] Take<T>(T[] former, T[][] options)
        where T : INumber<T>
    {
        var parties = options[0].Length;
        var points = Sums(former, options, parties);
        Array.Sort(points, static (left, right) => right.AsSpan().SequenceCompareTo(left));
        var kept = parties == 3 ? Sweep(points) : Filter(points);
        return [.. kept.SelectMany(point => point)];
    }

    private static T[][] Sums<T>(T[] former, T[][] options, int parties)
        where T : INumber<T>
    {
        var points = new T[former.Length / parties * options.Length][];
        for (var i = 0; i < points.Length; i++)
        {
            var (start, option) = (i / options.Length * parties, options[i % options.Length]);
            points[i] = new T[parties];
            for (var party = 0; party < parties; party++) points[i][party] = former[start + party] + option[party];
        }

        return points;
    }

    private static List<T[]> Sweep<T>(T[][] points)
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

    private static List<T[]> Filter<T>(T[][] points)
        where T : INumber<T>
    {
        var kept = new List<T[]>();
        foreach (var point in points)
        {
            if (!kept.Exists(other => Reaches(other, point))) kept.Add(point);
        }

        return kept;
    }

    private static bool Reaches<T>(T[] other, T[] point)
        where T : INumber<T>
    {
        for (var party = 0; party < point.Length; party++)
        {
            if (other[party] < point[party]) return false;
        }

        return true;
    }
}
