using System.Numerics;

namespace Parley.Bargaining.Frontiers;

/// <summary>Takes an issue into the frontier of two parties by merging, in time linear in what is merged.</summary>
internal static class BilateralStep
{
    /// <summary>The frontier with the issue settled.</summary>
    /// <param name="former">The frontier without it: pairs by descending utility of the first party, and so by ascending utility of the second.</param>
    /// <param name="options">What each option gives to the two.</param>
    public static T[] Take<T>(T[] former, T[][] options)
        where T : INumber<T>
    {
        var (merged, count) = (new T[former.Length], 0);
        var spare = Array.Empty<T>();
        foreach (var option in options)
        {
            if (spare.Length < count + former.Length) spare = new T[Math.Max(count + former.Length, 2 * spare.Length)];
            var length = Merge(merged.AsSpan(0, count), former, option[0], option[1], spare);
            (merged, spare, count) = (spare, merged, length);
        }

        return merged.AsSpan(0, count).ToArray();
    }

    /// <summary>Merges a frontier with another that is shifted, and returns the length of what is written.</summary>
    private static int Merge<T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right, T shiftX, T shiftY, Span<T> into)
        where T : INumber<T>
    {
        int i = 0, j = 0, length = 0;
        while (i < left.Length || j < right.Length)
        {
            T x, y;
            if (j >= right.Length || (i < left.Length && IsBefore(left[i], left[i + 1], right[j] + shiftX, right[j + 1] + shiftY)))
            {
                (x, y) = (left[i], left[i + 1]);
                i += 2;
            }
            else
            {
                (x, y) = (right[j] + shiftX, right[j + 1] + shiftY);
                j += 2;
            }

            if (length > 0 && y <= into[length - 1]) continue;
            if (length > 0 && x == into[length - 2]) length -= 2;
            (into[length], into[length + 1]) = (x, y);
            length += 2;
        }

        return length;
    }

    private static bool IsBefore<T>(T x, T y, T otherX, T otherY)
        where T : INumber<T> => x > otherX || (x == otherX && y >= otherY);
}
