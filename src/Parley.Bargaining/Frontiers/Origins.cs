using System.Numerics;
using System.Runtime.CompilerServices;
using Parley.Bargaining.Gains;

namespace Parley.Bargaining.Frontiers;

/// <summary>From which points of the step before, with which options, the points of a step come.</summary>
internal sealed class Origins
{
    private readonly int[] _starts;
    private readonly (int Option, int Former)[] _origins;

    private Origins(int[] starts, (int Option, int Former)[] origins) => (_starts, _origins) = (starts, origins);

    /// <summary>The origins of a point, by option, then by former point.</summary>
    public ReadOnlySpan<(int Option, int Former)> this[int point]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _origins.AsSpan(_starts[point].._starts[point + 1]);
    }

    /// <summary>Finds them all in one pass over both steps for each option.</summary>
    /// <param name="gains">What options bring.</param>
    /// <param name="issue">The issue that was taken in.</param>
    /// <param name="former">The points before, by descending utility of the first party.</param>
    /// <param name="points">The points after, likewise.</param>
    public static Origins Of<T>(GainTable<T> gains, int issue, T[] former, T[] points)
        where T : INumber<T>
    {
        var found = new List<(int Point, int Option, int Former)>(points.Length / gains.Parties);
        var option = new T[gains.Parties];
        for (var number = 0; number < gains.OptionsOf(issue); number++)
        {
            for (var party = 0; party < option.Length; party++) option[party] = gains.Of[party][issue][number];
            Match(found, number, option, former, points);
        }

        return Sorted(found, points.Length / gains.Parties);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Match<T>(List<(int Point, int Option, int Former)> found, int number, T[] option, ReadOnlySpan<T> former, ReadOnlySpan<T> points)
        where T : INumber<T>
    {
        var (i, j, parties, gain) = (0, 0, option.Length, option[0]);
        while (i < former.Length && j < points.Length)
        {
            var (x, y) = (former[i] + gain, points[j]);
            if (x == y) Meet(found, number, option, former[i..], points[j..], (i / parties, j / parties));
            var isAbove = -Convert.ToInt32(y > x);
            j += isAbove & parties;
            i += ~isAbove & parties;
        }
    }

    /// <summary>Adds the points, from the first on with the same utility of the first party, that a former point and an option add up to.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Meet<T>(List<(int Point, int Option, int Former)> found, int number, T[] option, ReadOnlySpan<T> former, ReadOnlySpan<T> points, (int Former, int Point) at)
        where T : INumber<T>
    {
        for (var k = 0; k < points.Length && points[k] == points[0]; k += option.Length)
        {
            if (AddsUp(former, option, points[k..])) found.Add((at.Point + (k / option.Length), number, at.Former));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AddsUp<T>(ReadOnlySpan<T> former, T[] option, ReadOnlySpan<T> point)
        where T : INumber<T>
    {
        for (var party = 1; party < option.Length; party++)
        {
            if (former[party] + option[party] != point[party]) return false;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Origins Sorted(List<(int Point, int Option, int Former)> found, int count)
    {
        var starts = new int[count + 2];
        foreach (var (point, _, _) in found) starts[point + 2]++;
        for (var point = 2; point < starts.Length; point++) starts[point] += starts[point - 1];
        var origins = new (int Option, int Former)[found.Count];
        foreach (var (point, option, former) in found) origins[starts[point + 1]++] = (option, former);
        return new Origins(starts, origins);
    }
}
