namespace Parley.Prospects.Links.Features;

/// <summary>Bins for the days that have passed, finer for recent ones.</summary>
internal static class RecencyBins
{
    private static readonly int[] _last = [1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 65, 90, 130, 180, 270, 365, 730];
    private static readonly byte[] _bins = [.. Enumerable.Range(0, _last[^1] + 2).Select(days => (byte)_last.Count(last => days > last))];

    /// <summary>How many bins there are.</summary>
    public const int Count = 18;

    /// <summary>The bin of so many days, at least none.</summary>
    public static int Of(int days) => _bins[Math.Min(days, _bins.Length - 1)];
}
