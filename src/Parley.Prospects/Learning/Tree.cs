namespace Parley.Prospects.Learning;

/// <summary>A regression tree; a node's children follow each other.</summary>
/// <param name="Features">The feature that each node asks about, or -1 for a leaf.</param>
/// <param name="Edges">A row whose feature does not exceed the edge goes to the first child.</param>
/// <param name="Children">The first child of each node.</param>
/// <param name="Values">What each node says: the leaf's value is the tree's.</param>
internal sealed record Tree(short[] Features, float[] Edges, short[] Children, float[] Values)
{
    /// <summary>The same tree, its values multiplied.</summary>
    public Tree Scaled(float factor) => this with { Values = [.. Values.Select(value => factor * value)] };

    /// <summary>The value for a row.</summary>
    public float Of(ReadOnlySpan<float> row)
    {
        var node = 0;
        while (Features[node] >= 0) node = Children[node] + (row[Features[node]] > Edges[node] ? 1 : 0);
        return Values[node];
    }

    /// <summary>Adds to each feature what its splits on a row's way from the root moved the value by.</summary>
    /// <remarks>Saabas, "Interpreting random forests" (2014).</remarks>
    public void Explain(ReadOnlySpan<float> row, Span<float> contributions)
    {
        var node = 0;
        while (Features[node] >= 0)
        {
            var next = Children[node] + (row[Features[node]] > Edges[node] ? 1 : 0);
            contributions[Features[node]] += Values[next] - Values[node];
            node = next;
        }
    }
}
