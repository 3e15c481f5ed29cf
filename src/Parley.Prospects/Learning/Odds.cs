namespace Parley.Prospects.Learning;

/// <summary>Probabilities and log-odds.</summary>
internal static class Odds
{
    private const float Edge = 1e-5f;

    /// <summary>The probability of log-odds.</summary>
    public static float Probability(float score) => 1 / (1 + MathF.Exp(-score));

    /// <summary>The log-odds of a probability, which is kept off 0 and 1.</summary>
    public static float Of(float probability)
    {
        var kept = Math.Clamp(probability, Edge, 1 - Edge);
        return MathF.Log(kept / (1 - kept));
    }
}
