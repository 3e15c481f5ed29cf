using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Parley.Readers.Attributions;

/// <summary>Numbers in memory that begin where a line of the processor's cache does, so that what is as long as a line lies in one.</summary>
internal sealed class CacheLines
{
    private const int Line = 64;

    private readonly uint[] _room;
    private readonly int _start;

    /// <summary>Copies numbers to such a place.</summary>
    public CacheLines(ReadOnlySpan<uint> numbers)
    {
        Count = numbers.Length;
        _room = GC.AllocateUninitializedArray<uint>(Count + (Line / sizeof(uint)), pinned: true);
        _start = (int)((-Marshal.UnsafeAddrOfPinnedArrayElement(_room, 0) & (Line - 1)) / sizeof(uint));
        numbers.CopyTo(_room.AsSpan(_start));
    }

    /// <summary>How many numbers there are.</summary>
    public int Count { get; }

    /// <summary>The first of them, from which the others follow.</summary>
    public ref uint First => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_room), _start);

    public ReadOnlySpan<uint> Span => _room.AsSpan(_start, Count);
}
