using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Parley.Bargaining.WinSets;

/// <summary>How many numbers up to 1,023 were added that are higher than another: in groups of 32, each with a table of its own, so that to add one takes two steps.</summary>
/// <param name="memory">Its memory, zeros where nothing was added yet: <see cref="Length"/> of them.</param>
internal readonly ref struct CountTable(Span<ushort> memory)
{
    /// <summary>As many bits have the number of a group and that within a group.</summary>
    public const int Bits = 5;

    /// <summary>So many may be added.</summary>
    public const int Most = ushort.MaxValue;

    /// <summary>So long is its memory.</summary>
    public const int Length = (Size * Size) + Size + (2 * Size);

    private const int Size = 1 << Bits;

    private readonly ref ushort _within = ref memory[0];
    private readonly ref ushort _groups = ref memory[Size * Size];

    /// <summary>As many ones as a group has numbers, and then zeros: from a place on, the ones that are left.</summary>
    private readonly ref ushort _ones = ref Ones(memory[^(2 * Size)..]);

    /// <summary>How many of those added are higher.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Above(int number) => (ulong)(Unsafe.Add(ref _groups, number >> Bits) + Unsafe.Add(ref _within, number));

    /// <summary>Adds a number, or none.</summary>
    /// <param name="number">The number.</param>
    /// <param name="mask">All bits, or 0 to add none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int number, int mask)
    {
        AddBelow(ref _groups, (number >> Bits) & mask);
        AddBelow(ref Unsafe.Add(ref _within, number & -Size), number & (Size - 1) & mask);
    }

    private static ref ushort Ones(Span<ushort> memory)
    {
        memory[..Size].Fill(1);
        return ref memory[0];
    }

    /// <summary>One more for so many of the counts of a group.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddBelow(ref ushort counts, int below)
    {
        const int Half = Size / 2;
        var (first, second) = (Vector256.LoadUnsafe(ref _ones, (nuint)(Size - below)), Vector256.LoadUnsafe(ref _ones, (nuint)(Size + Half - below)));
        (Vector256.LoadUnsafe(ref counts) + first).StoreUnsafe(ref counts);
        (Vector256.LoadUnsafe(ref counts, Half) + second).StoreUnsafe(ref counts, Half);
    }
}
