using System.Text.Json.Nodes;

namespace Parley.Training.Attributions;

/// <summary>Whether confidences hold: in each tenth of the scale, how many claims there were, their mean confidence, and the share that was right.</summary>
internal sealed class Reliability
{
    private const int Bins = 10;

    private readonly (int Count, double Confidence, int Right)[] _bins = new (int, double, int)[Bins];

    public void Add(double confidence, bool right)
    {
        ref var bin = ref _bins[Math.Min(Bins - 1, (int)(confidence * Bins))];
        bin = (bin.Count + 1, bin.Confidence + confidence, bin.Right + (right ? 1 : 0));
    }

    /// <summary>The filled bins, from unsure to sure.</summary>
    public JsonArray ToJson() => new([.. _bins.Where(bin => bin.Count > 0).Select(bin => (JsonNode)new JsonObject
    {
        ["count"] = bin.Count,
        ["confidence"] = Math.Round(bin.Confidence / bin.Count, 3),
        ["right"] = Math.Round((double)bin.Right / bin.Count, 3),
    })]);
}
