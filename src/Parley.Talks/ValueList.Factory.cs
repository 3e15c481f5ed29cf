namespace Parley.Talks;

/// <summary>Makes <see cref="ValueList{T}"/>s.</summary>
public static class ValueList
{
    /// <summary>A list of the items given.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>A list that takes over an array; nobody may change that any more.</summary>
    internal static ValueList<T> TakeOver<T>(T[] items) => new(items);

    /// <summary>A list that takes over a part of an array; nobody may change that part any more.</summary>
    internal static ValueList<T> TakeOver<T>(T[] items, int start, int count) => new(items, start, count);

    /// <summary>A list of the items in <paramref name="source"/>, in its order.</summary>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new(source.ToArray());
    }
}
