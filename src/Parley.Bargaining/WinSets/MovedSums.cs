using System.Runtime.CompilerServices;

namespace Parley.Bargaining.WinSets;

/// <summary>All sums of one party from some issues, each as often as there are partial deals behind it: a sorted list, moved by each of some gains, and never written out.</summary>
/// <param name="List">The sums without the moves, ascending.</param>
/// <param name="Moves">What is added to all of them, one after the other.</param>
internal sealed record MovedSums(long[] List, long[] Moves)
{
    /// <summary>How many sums there are.</summary>
    public double Count => (double)List.Length * Moves.Length;

    /// <summary>The one sum of nothing.</summary>
    public static MovedSums None { get; } = new([0], [0]);

    /// <summary>The sums with one more issue settled: written out, or as moves where the list would be longer than allowed.</summary>
    /// <param name="options">What each option brings.</param>
    /// <param name="longest">As long may the list be.</param>
    public MovedSums With(long[] options, int longest)
    {
        if (Moves.Length > 1 || (long)List.Length * options.Length > longest) return this with { Moves = [.. options.SelectMany(_ => Moves, static (option, move) => option + move)] };
        var moved = new MovedSums(List, options);
        int[] ends = [.. options.Select(_ => List.Length)];
        return new(new RunMerger().Sorted(moved, new int[options.Length], ends).ToArray(), [0]);
    }

    /// <summary>How many sums of the list differ.</summary>
    public int CountUnlike()
    {
        var unlike = 1;
        for (var i = 1; i < List.Length; i++) unlike += List[i] != List[i - 1] ? 1 : 0;
        return unlike;
    }

    /// <summary>The place, in the list, from which on sums with a move reach a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int PlaceOf(long number, int move)
    {
        int low = 0, high = List.Length;
        var (list, least) = (List, number - Moves[move]);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (list[middle] < least) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
