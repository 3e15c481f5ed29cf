using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Bargaining.WinSets;

/// <summary>How many numbers have each digit, and how many a higher one.</summary>
/// <remarks>Digits lie in lanes, each with its own rows, so that all lanes are summed at once.</remarks>
/// <param name="bits">How many bits a digit has, 4 or more.</param>
internal sealed class DigitTable(int bits)
{
    private const int LaneBits = 4;
    private const int Lanes = 1 << LaneBits;

    private readonly int _rowBits = bits - LaneBits;
    private readonly int[] _counts = new int[1 << bits];
    private readonly int[] _aboveInLane = new int[1 << bits];
    private readonly int[] _fromLane = new int[Lanes + 1];

    /// <summary>How many there were when they were last summed.</summary>
    public int Sum => _fromLane[0];

    /// <summary>How many have a digit.</summary>
    public int this[int digit] => _counts[PlaceOf(digit)];

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        Array.Clear(_counts);
        Renew();
    }

    /// <summary>Adds one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int digit) => _counts[PlaceOf(digit)]++;

    /// <summary>How many had a higher digit when they were last summed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Above(int digit) => _aboveInLane[PlaceOf(digit)] + _fromLane[(digit >> _rowBits) + 1];

    /// <summary>Sums them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Renew()
    {
        ref var counts = ref MemoryMarshal.GetArrayDataReference(_counts);
        ref var above = ref MemoryMarshal.GetArrayDataReference(_aboveInLane);
        var sums = Vector512<int>.Zero;
        for (var row = (1 << _rowBits) - 1; row >= 0; row--)
        {
            sums.StoreUnsafe(ref above, (nuint)(row * Lanes));
            sums += Vector512.LoadUnsafe(ref counts, (nuint)(row * Lanes));
        }

        for (var lane = Lanes - 1; lane >= 0; lane--) _fromLane[lane] = _fromLane[lane + 1] + sums[lane];
    }

    private int PlaceOf(int digit) => ((digit & ((1 << _rowBits) - 1)) * Lanes) + (digit >> _rowBits);
}
