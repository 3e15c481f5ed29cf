using System.Collections;
using System.Runtime.CompilerServices;

namespace Parley.Talks;

/// <summary>An immutable list that equals another when their items are equal in order.</summary>
/// <remarks>
/// It lets records that hold lists keep value equality. Safe to share between threads. A structure, because a reading holds dozens of short
/// lists and a record thousands of readings; the default is empty.
/// </remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;
    private readonly int _start;

    /// <summary>A list of an array that nobody changes any more.</summary>
    internal ValueList(T[] own)
        : this(own, 0, own.Length)
    {
    }

    /// <summary>A list of a part of an array that nobody changes any more.</summary>
    internal ValueList(T[] own, int start, int count) => (_items, _start, Count) = (own, start, count);

    /// <inheritdoc/>
    public int Count { get; }

    private ReadOnlySpan<T> Items => _items.AsSpan(_start, Count);

    private ArraySegment<T> Segment => _items is null ? ArraySegment<T>.Empty : new(_items, _start, Count);

    /// <inheritdoc/>
    public T this[int index] => Items[index];

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) => Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <summary>Whether the items are equal in order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether the items differ.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Whether an item is among them.</summary>
    public bool Contains(T item) => Items.Contains(item);

    /// <summary>How many of the items are among those of another list.</summary>
    public int CountIn(ValueList<T> others)
    {
        var count = 0;
        foreach (var item in Items)
        {
            if (others.Contains(item)) count++;
        }

        return count;
    }

    /// <summary>Walks through the items.</summary>
    public Enumerator GetEnumerator() => new(_items, _start, Count);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => Segment.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Segment.GetEnumerator();

    /// <summary>The items in square brackets.</summary>
    public override string ToString() => $"[{string.Join(", ", Segment)}]";

    /// <summary>Walks through the items without allocating.</summary>
    public struct Enumerator
    {
        private readonly T[]? _items;
        private readonly int _end;
        private int _at;

        internal Enumerator(T[]? items, int start, int count) => (_items, _at, _end) = (items, start - 1, start + count);

        /// <summary>The item it stands at.</summary>
        public readonly T Current => _items![_at];

        /// <summary>Goes on to the next item; false behind the last.</summary>
        public bool MoveNext() => ++_at < _end;
    }
}
