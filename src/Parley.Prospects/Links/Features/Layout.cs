namespace Parley.Prospects.Links.Features;

/// <summary>Where each feature's weight lies in a vector of weights.</summary>
/// <remarks>
/// First the logarithms of the counts (<see cref="Counts"/> of each <see cref="Evidence"/>, once with one and once with a twentieth added to
/// them), then for each evidence the bins of how recent it is, how frequent, and of both together.
/// </remarks>
internal static class Layout
{
    /// <summary>How many kinds of evidence there are.</summary>
    public const int Kinds = 5;

    /// <summary>Counts of each kind: at three half-lives, and without fading.</summary>
    public const int Counts = 4;

    /// <summary>Counts of a candidate.</summary>
    public const int Row = Kinds * Counts;

    /// <summary>Bins of each kind that hold for a candidate.</summary>
    public const int BinsEach = 3;

    /// <summary>Bins that hold for a candidate.</summary>
    public const int BinRow = Kinds * BinsEach;

    /// <summary>The length of a vector of weights.</summary>
    public const int Length = FirstBin + (Kinds * Block);

    private const int FirstBin = 2 * Row;
    private const int Frequencies = RecencyBins.Count + 1;
    private const int Both = Frequencies + FrequencyBins.Count + 1;
    private const int Never = Both + (RecencyBins.Count * FrequencyBins.Count);
    private const int Block = Never + 1;

    /// <summary>Writes the bins of evidence that was there so often, and so many days ago.</summary>
    public static void Write(Span<int> bins, Evidence kind, int count, int days)
    {
        var (start, recency, frequency) = (FirstBin + ((int)kind * Block), RecencyBins.Of(days), FrequencyBins.Of(count));
        bins[0] = start + recency;
        bins[1] = start + Frequencies + frequency;
        bins[2] = start + Both + (recency * FrequencyBins.Count) + frequency;
    }

    /// <summary>What a kind of evidence that was never there adds to a score.</summary>
    public static float ScoreNever(ReadOnlySpan<float> weights, Evidence kind)
    {
        Span<int> bins = stackalloc int[BinsEach];
        WriteNever(bins, kind);
        return weights[bins[0]] + weights[bins[1]] + weights[bins[2]];
    }

    /// <summary>Writes the bins of evidence that was never there.</summary>
    public static void WriteNever(Span<int> bins, Evidence kind)
    {
        var start = FirstBin + ((int)kind * Block);
        bins[0] = start + RecencyBins.Count;
        bins[1] = start + Frequencies + FrequencyBins.Count;
        bins[2] = start + Never;
    }
}
