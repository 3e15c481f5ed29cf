using System.Numerics;
using System.Runtime.CompilerServices;

namespace Parley.Bargaining.Frontiers;

/// <summary>Takes an issue into the frontier of two parties by merging sorted lists, two by two.</summary>
internal static class BilateralStep
{
    /// <summary>The frontier with the issue settled.</summary>
    /// <param name="former">The frontier without it: pairs by descending utility of the first party, and so by ascending utility of the second.</param>
    /// <param name="options">What each option gives to the two.</param>
    public static T[] Take<T>(T[] former, ReadOnlySpan<T[]> options)
        where T : INumber<T>
    {
        T[] unmoved = [T.Zero, T.Zero];
        if (options.Length == 1) return Merge(former, options[0], [], unmoved);
        if (options.Length == 2) return Merge(former, options[0], former, options[1]);
        var middle = options.Length / 2;
        return Merge(Take(former, options[..middle]), unmoved, Take(former, options[middle..]), unmoved);
    }

    /// <summary>Merges two frontiers, each moved by an option's gains, and leaves out what is bettered; its branches foretell themselves badly, so it takes as few as can be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static T[] Merge<T>(ReadOnlySpan<T> left, T[] moveLeft, ReadOnlySpan<T> right, T[] moveRight)
        where T : INumber<T>
    {
        var into = GC.AllocateUninitializedArray<T>(left.Length + right.Length);
        var (leftX, leftY, rightX, rightY) = (moveLeft[0], moveLeft[1], moveRight[0], moveRight[1]);
        int i = 0, j = 0, length = 0;
        while (i < left.Length && j < right.Length)
        {
            var (x, y, otherX, otherY) = (left[i] + leftX, left[i + 1] + leftY, right[j] + rightX, right[j + 1] + rightY);
            var isLeft = x > otherX || (x == otherX && y >= otherY);
            length = Add(into, length, isLeft ? x : otherX, isLeft ? y : otherY);
            i += isLeft ? 2 : 0;
            j += isLeft ? 0 : 2;
        }

        for (; i < left.Length; i += 2) length = Add(into, length, left[i] + leftX, left[i + 1] + leftY);
        for (; j < right.Length; j += 2) length = Add(into, length, right[j] + rightX, right[j + 1] + rightY);
        return length == into.Length ? into : into.AsSpan(0, length).ToArray();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Add<T>(T[] into, int length, T x, T y)
        where T : INumber<T>
    {
        if (length > 0 && y <= into[length - 1]) return length;
        if (length > 0 && x == into[length - 2]) length -= 2;
        (into[length], into[length + 1]) = (x, y);
        return length + 2;
    }
}
