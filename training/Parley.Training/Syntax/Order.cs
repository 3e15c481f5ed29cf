namespace Parley.Training.Syntax;

/// <summary>The order in which training goes through its examples: shuffled, and the same in every run.</summary>
internal static class Order
{
    /// <summary>A shuffled copy for an epoch.</summary>
    public static T[] Shuffled<T>(this IEnumerable<T> items, int epoch)
    {
        var copy = items.ToArray();
        new Random(2018 + epoch).Shuffle(copy);
        return copy;
    }
}
