using System.Runtime.CompilerServices;

namespace Parley.Bargaining.WinSets;

/// <summary>Many lists that grow side by side in one block of memory, piece by piece.</summary>
internal sealed class ChunkedLists<T>
    where T : unmanaged
{
    private const int Chunk = 256;

    private readonly T[] _pool;
    private readonly int[] _next;
    private readonly int[] _first;
    private readonly int[] _following;
    private int _chunks;

    /// <summary>Empty lists.</summary>
    /// <param name="lists">How many.</param>
    /// <param name="entries">How many entries they will have together.</param>
    public ChunkedLists(int lists, int entries)
    {
        _chunks = lists;
        var most = (entries / Chunk) + (2 * lists) + 1;
        _pool = GC.AllocateUninitializedArray<T>(most * Chunk);
        _following = new int[most];
        _first = [.. Enumerable.Range(0, lists)];
        _next = [.. _first.Select(chunk => chunk * Chunk)];
        Counts = new int[lists];
    }

    /// <summary>How long each list is.</summary>
    public int[] Counts { get; }

    /// <summary>Adds an entry to a list.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int list, T entry)
    {
        var place = _next[list];
        _pool[place++] = entry;
        Counts[list]++;
        _next[list] = (place & (Chunk - 1)) == 0 ? Grow(place) : place;
    }

    /// <summary>Writes a list out.</summary>
    /// <param name="list">Its number.</param>
    /// <param name="to">As long as the list.</param>
    public void CopyTo(int list, Span<T> to)
    {
        for (var chunk = _first[list]; to.Length > 0; chunk = _following[chunk])
        {
            var length = Math.Min(to.Length, Chunk);
            _pool.AsSpan(chunk * Chunk, length).CopyTo(to);
            to = to[length..];
        }
    }

    private int Grow(int end)
    {
        _following[(end / Chunk) - 1] = _chunks;
        return _chunks++ * Chunk;
    }
}
