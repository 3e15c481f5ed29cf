using System.Collections;
using System.Runtime.CompilerServices;

namespace Parley.Talks;

/// <summary>An immutable list that equals another when their items are equal in order.</summary>
/// <remarks>It lets records that hold lists keep value equality. Safe to share between threads.</remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    internal ValueList(ReadOnlySpan<T> items) => _items = items.ToArray();

    /// <summary>A list of an array that nobody else has.</summary>
    internal ValueList(T[] own) => _items = own;

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Walks through the items.</summary>
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>The items in square brackets.</summary>
    public override string ToString() => $"[{string.Join(", ", _items)}]";

    /// <summary>Walks through the items without allocating.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _at = -1;

        internal Enumerator(T[] items) => _items = items;

        /// <summary>The item it stands at.</summary>
        public readonly T Current => _items[_at];

        /// <summary>Goes on to the next item; false behind the last.</summary>
        public bool MoveNext() => ++_at < _items.Length;
    }
}
