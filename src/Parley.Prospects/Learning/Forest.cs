namespace Parley.Prospects.Learning;

/// <summary>Boosted trees: their sum is added to log-odds.</summary>
/// <param name="Trees">The trees.</param>
internal sealed record Forest(Tree[] Trees)
{
    /// <summary>The mean of forests: each of their trees, with its share of the values.</summary>
    public static Forest MeanOf(Forest[] forests) => new([.. forests.SelectMany(forest => forest.Trees).Select(tree => tree.Scaled(1f / forests.Length))]);

    /// <summary>The sum for a row.</summary>
    public float Of(ReadOnlySpan<float> row)
    {
        var sum = 0f;
        foreach (var tree in Trees) sum += tree.Of(row);
        return sum;
    }

    /// <summary>Adds to each feature what it moves the sum by.</summary>
    public void Explain(ReadOnlySpan<float> row, Span<float> contributions)
    {
        foreach (var tree in Trees) tree.Explain(row, contributions);
    }
}
