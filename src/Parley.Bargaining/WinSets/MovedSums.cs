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
        return new(RunMerger.Merged(List, options), [0]);
    }

    /// <summary>How many sums of the list differ.</summary>
    public int CountUnlike()
    {
        var unlike = 1;
        for (var i = 1; i < List.Length; i++) unlike += List[i] != List[i - 1] ? 1 : 0;
        return unlike;
    }

    /// <summary>The same with something added to all of them.</summary>
    public MovedSums Shifted(long gain) => this with { Moves = Array.ConvertAll(Moves, move => move + gain) };

    /// <summary>The places in the list, for each move, from which on sums reach a number.</summary>
    public int[] PlacesOf(long number) => Array.ConvertAll(Moves, move => PlaceOf(number - move));

    /// <summary>How many sums lie from a place on, for each move.</summary>
    public long CountFrom(ReadOnlySpan<int> places)
    {
        var count = (long)List.Length * Moves.Length;
        foreach (var place in places) count -= place;
        return count;
    }

    /// <summary>The highest sum before a place, for each move; the least of all numbers where there is none.</summary>
    public long HighestBefore(ReadOnlySpan<int> places)
    {
        var highest = long.MinValue;
        for (var move = 0; move < places.Length; move++)
        {
            if (places[move] > 0) highest = Math.Max(highest, List[places[move] - 1] + Moves[move]);
        }

        return highest;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int PlaceOf(long least)
    {
        var (low, high, list) = (0, List.Length, List);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (list[middle] < least) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
