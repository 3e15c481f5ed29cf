using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Bargaining.WinSets;

/// <summary>How many numbers have each digit, and how many a higher one.</summary>
/// <remarks>Digits lie in lanes, each with its own rows, so that all lanes are summed at once.</remarks>
internal sealed class DigitTable
{
    private const int Lanes = 16;
    private const int RowBits = SecondDigits.Bits - 4;
    private const int Rows = 1 << RowBits;

    private readonly int[] _counts = new int[Rows * Lanes];
    private readonly int[] _aboveInLane = new int[Rows * Lanes];
    private readonly int[] _fromLane = new int[Lanes + 1];

    /// <summary>How many there were when they were last summed.</summary>
    public int Sum => _fromLane[0];

    /// <summary>How many have a digit.</summary>
    public int this[int digit] => _counts[PlaceOf(digit)];

    /// <summary>Adds one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int digit) => _counts[PlaceOf(digit)]++;

    /// <summary>How many had a higher digit when they were last summed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Above(int digit) => _aboveInLane[PlaceOf(digit)] + _fromLane[(digit >> RowBits) + 1];

    /// <summary>Sums them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Renew()
    {
        ref var counts = ref MemoryMarshal.GetArrayDataReference(_counts);
        ref var above = ref MemoryMarshal.GetArrayDataReference(_aboveInLane);
        var sums = Vector512<int>.Zero;
        for (var row = Rows - 1; row >= 0; row--)
        {
            sums.StoreUnsafe(ref above, (nuint)(row * Lanes));
            sums += Vector512.LoadUnsafe(ref counts, (nuint)(row * Lanes));
        }

        for (var lane = Lanes - 1; lane >= 0; lane--) _fromLane[lane] = _fromLane[lane + 1] + sums[lane];
    }

    private static int PlaceOf(int digit) => ((digit & (Rows - 1)) * Lanes) + (digit >> RowBits);
}
