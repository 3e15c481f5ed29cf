using System.Numerics;

namespace Parley.Bargaining.Frontiers;

/// <summary>Finds the points of any number of parties that none betters, by divide and conquer over points and parties (Kung, Luccio and Preparata 1975; Bentley 1980).</summary>
internal static class DividedMaxima
{
    /// <summary>So few comparisons are made one by one.</summary>
    private const int Few = 1024;

    /// <summary>The points that none betters, each once, in their order.</summary>
    /// <param name="points">In descending lexical order.</param>
    public static List<T[]> Of<T>(T[][] points)
        where T : INumber<T>
    {
        var unlike = new List<T[]>();
        foreach (var point in points)
        {
            if (unlike.Count == 0 || !unlike[^1].AsSpan().SequenceEqual(point)) unlike.Add(point);
        }

        return Maxima(unlike);
    }

    private static List<T[]> Maxima<T>(List<T[]> points)
        where T : INumber<T>
    {
        if (points.Count < 2) return points;
        var middle = points.Count / 2;
        var high = Maxima(points[..middle]);
        return [.. high, .. Filter(high, Maxima(points[middle..]), 1)];
    }

    /// <summary>The points that no other reaches for all parties from one on; for those before, every other does.</summary>
    private static List<T[]> Filter<T>(List<T[]> others, List<T[]> points, int from)
        where T : INumber<T>
    {
        if (others.Count == 0 || points.Count == 0) return points;
        if ((long)others.Count * points.Count <= Few || from == points[0].Length - 1) return FilterEach(others, points, from);
        var (least, pivot, most) = Spread(others, points, from);
        if (least == most) return Filter(others, points, from + 1);
        var (highOthers, lowOthers) = Split(others, pivot, from);
        var (high, low) = Split(points, pivot, from);
        high = Filter(highOthers, high, from);
        low = Filter(highOthers, Filter(lowOthers, low, from), from + 1);
        return Joined(points, high, low, pivot, from);
    }

    private static List<T[]> FilterEach<T>(List<T[]> others, List<T[]> points, int from)
        where T : INumber<T>
    {
        if (from == points[0].Length - 1) others = [others.MaxBy(other => other[from])!];
        return points.FindAll(point => !others.Exists(other => Reaches(other, point, from)));
    }

    /// <summary>The least and the largest utility of a party, and one above the least that is about in the middle.</summary>
    private static (T Least, T Pivot, T Most) Spread<T>(List<T[]> others, List<T[]> points, int party)
        where T : INumber<T>
    {
        var values = others.Concat(points).Select(point => point[party]).ToArray();
        Array.Sort(values);
        var middle = values.Length / 2;
        while (middle < values.Length - 1 && values[middle] == values[0]) middle++;
        return (values[0], values[middle], values[^1]);
    }

    private static (List<T[]> High, List<T[]> Low) Split<T>(List<T[]> points, T pivot, int party)
        where T : INumber<T> => (points.FindAll(point => point[party] >= pivot), points.FindAll(point => point[party] < pivot));

    /// <summary>What is left of both halves, in the order that the points had.</summary>
    private static List<T[]> Joined<T>(List<T[]> points, List<T[]> high, List<T[]> low, T pivot, int party)
        where T : INumber<T>
    {
        var joined = new List<T[]>(high.Count + low.Count);
        int nextHigh = 0, nextLow = 0;
        foreach (var point in points)
        {
            ref var next = ref nextHigh;
            var half = high;
            if (point[party] < pivot)
            {
                half = low;
                next = ref nextLow;
            }

            if (next == half.Count || !ReferenceEquals(half[next], point)) continue;
            joined.Add(point);
            next++;
        }

        return joined;
    }

    private static bool Reaches<T>(T[] other, T[] point, int from)
        where T : INumber<T>
    {
        for (var party = from; party < point.Length; party++)
        {
            if (other[party] < point[party]) return false;
        }

        return true;
    }
}
