using System.Numerics;
using System.Runtime.CompilerServices;

namespace Parley.Bargaining.WinSets;

/// <summary>Many lists that grow side by side in one block of memory, piece by piece.</summary>
internal sealed class ChunkedLists
{
    private const int ShortestChunk = 64;
    private const int LongestChunk = 1024;

    private readonly int _chunk;
    private readonly int[] _pool;
    private readonly int[] _next;
    private readonly int[] _following;
    private int _chunks;

    /// <summary>Empty lists.</summary>
    /// <param name="lists">How many.</param>
    /// <param name="entries">How many entries they will have together.</param>
    public ChunkedLists(int lists, int entries)
    {
        _chunk = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(entries / lists, ShortestChunk, LongestChunk));
        _chunks = lists;
        var most = (entries / _chunk) + (2 * lists);
        _pool = GC.AllocateUninitializedArray<int>(most * _chunk);
        _following = new int[most];
        _next = [.. Enumerable.Range(0, lists).Select(list => list * _chunk)];
    }

    /// <summary>Adds an entry to a list.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int list, int entry)
    {
        var place = _next[list];
        _pool[place++] = entry;
        _next[list] = (place & (_chunk - 1)) == 0 ? Grow(place) : place;
    }

    /// <summary>The entries of a list, piece after piece.</summary>
    public IEnumerable<ReadOnlyMemory<int>> PiecesOf(int list)
    {
        var (chunk, end) = (list, _next[list]);
        for (; chunk != end / _chunk; chunk = _following[chunk]) yield return _pool.AsMemory(chunk * _chunk, _chunk);
        yield return _pool.AsMemory(chunk * _chunk, end & (_chunk - 1));
    }

    /// <summary>How long a list is.</summary>
    public int LengthOf(int list) => PiecesOf(list).Sum(piece => piece.Length);

    private int Grow(int end)
    {
        _following[(end / _chunk) - 1] = _chunks;
        return _chunks++ * _chunk;
    }
}
