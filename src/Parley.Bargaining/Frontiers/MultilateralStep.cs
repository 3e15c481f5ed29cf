using System.Numerics;

namespace Parley.Bargaining.Frontiers;

/// <summary>Takes an issue into the frontier of three or more parties.</summary>
internal static class MultilateralStep
{
    /// <summary>The frontier with the issue settled, in descending lexical order.</summary>
    public static T[] Take<T>(T[] former, T[][] options)
        where T : INumber<T>
    {
        var parties = options[0].Length;
        var points = Sums(former, options, parties);
        Array.Sort(points, static (left, right) => right.AsSpan().SequenceCompareTo(left));
        var kept = parties == 3 ? TrilateralSweep.Maxima(points) : DividedMaxima.Of(points);
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
}
