namespace Parley.Prospects.Learning;

/// <summary>Sorts the values of each feature into bins that hold about as many rows each.</summary>
/// <param name="edges">For each feature the edges between its bins, rising; a value goes into the first bin whose edge it does not exceed.</param>
internal sealed class Binning(float[][] edges)
{
    /// <summary>The most bins that a feature has.</summary>
    public const int Most = 48;

    public float[][] Edges => edges;

    /// <summary>The bins that suit rows.</summary>
    public static Binning Of(ReadOnlySpan<float> rows, int width)
    {
        var count = rows.Length / width;
        var edges = new float[width][];
        var column = new float[count];
        for (var feature = 0; feature < width; feature++)
        {
            for (var i = 0; i < count; i++) column[i] = rows[(i * width) + feature];
            Array.Sort(column);
            edges[feature] = [.. Enumerable.Range(1, Most - 1).Select(bin => column[bin * count / Most]).Distinct().Where(edge => edge < column[^1])];
        }

        return new Binning(edges);
    }

    /// <summary>The bins of rows, feature by feature: all rows of the first, then all of the second.</summary>
    public byte[] Columns(ReadOnlySpan<float> rows)
    {
        var (width, count) = (edges.Length, rows.Length / edges.Length);
        var bins = new byte[rows.Length];
        for (var feature = 0; feature < width; feature++)
        {
            for (var i = 0; i < count; i++) bins[(feature * count) + i] = (byte)Bin(feature, rows[(i * width) + feature]);
        }

        return bins;
    }

    private int Bin(int feature, float value)
    {
        var found = Array.BinarySearch(edges[feature], value);
        return found < 0 ? ~found : found;
    }
}
