namespace Parley.Prospects.Links.Features;

/// <summary>Bins for how often something happened, finer for small counts.</summary>
internal static class FrequencyBins
{
    private static readonly int[] _last = [1, 2, 3, 5, 8, 12, 20, 35, 60, 120];
    private static readonly byte[] _bins = [.. Enumerable.Range(0, _last[^1] + 2).Select(count => (byte)_last.Count(last => count > last))];

    /// <summary>How many bins there are.</summary>
    public const int Count = 11;

    /// <summary>The bin of a count of at least one.</summary>
    public static int Of(int count) => _bins[Math.Min(count, _bins.Length - 1)];
}
